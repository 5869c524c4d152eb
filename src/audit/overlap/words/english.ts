import type { WordLists } from './word-lists.ts';

/** Entered into tables when the program is built; as a function, since no run needs it then. */
export const englishWords = (): WordLists => ({
  ties: `
    a | an | the | of | in | on | at | for | from | by | with | or | as | into | onto | per | via | its | their
    our | your | his | her | it | they | them | that | which | who | whom | whose | this | these | those | is | are
    be | been | was | were | has | have | had | do | does | if | when | while | after | before | during | between
    among | over | under | about | against | towards | within | so | than | each | any | both
    own | other | further | more | up | out | off | how | what | why | where | can | must | may | shall | will
    would | should | s | based | related | so that | in order | up to | as well as | according to | there
    still | also | such | some | most | only`,
  aims: 'to | in order to',
  joints: 'and | then | including | plus | together with | covering | followed by',
  empty: `
    carry out | undertake | implement | implementation | deliver | delivery | perform | conduct | complete | continue
    ensure | support | organise | run | hold | provide | provision | promptly | on time | timely | effectively
    properly | new | current | existing | annual | regular | regularly | successfully | good | work | activity
    activities | task | exercise | initiative | necessary | various | overall | general | total | full
    keep | make | do | get | set | put | use | key | main | relevant | appropriate | further | better | coordinate
    facilitate | strengthen | enhance | start | begin | finish | add | obtain | bring | work with | have | take | give`,
  all: 'all | every | whole | entire | across | throughout',
  common: `
    report | plan | programme | project | scheme | process | system | service | team | unit | department | office
    committee | council | board | agency | ministry | government | public | information | document | file | form
    management | community | county | district | city | town | region | area | site | centre | group | member
    course | class | year | month | quarter | week | day | list | record | note | letter | result | standard
    quality | safety | health | school | hospital | business | company | product | event | conference | campaign
    budget | cost | fund | account | finance | legal | technical | digital | online | software | database | network
    equipment | building | room | people | person | case | rule | law | regulation | research | study`,
  acts: `
    inspect | check | examine | verify | verification | inspection | safety check | review | assess | evaluate | appraise | analyse | appraisal | evaluation | assessment | analysis | monitor | monitoring | test | sample | scrutinise | look into | investigate | investigation
    audit
    train | training | teach | coach | brief | briefing | instruct | instruction | tuition
    draft | write | prepare | produce | compile | develop | draw up | write up | preparation | author | draw together
    publish | issue | release | publication | reissue
    buy | purchase | procure | procurement | acquire | order | acquisition | buying
    sell | dispose | disposal | auction
    repair | fix | mend | patch | refurbish | renovate | modernise | upgrade | replace | renew | replacement | renewal | restore | restoration | improve | rectify | overhaul
    build | create | establish | construct | launch | introduce | roll out | deploy | install | fit | set up | open | installation | rollout | put in place
    update | revise | amend | maintain | refresh | bring up to date | rework | redesign | rewrite | correct
    hire | recruit | appoint | employ | recruitment | appointment | select | pick | choose | fill
    consult | consultation | seek views | seek the views of | ask
    survey | poll | interview | count | find out
    submit | send | file | present | submission | write to
    list | register | record | inventory | roster | catalogue | inventorise | enumerate | log
    close | shut | cancel | abolish | wind up
    move | transfer | migrate | relocate | migration | hand over | devolve | shift
    design
    tender
    negotiate | renegotiate
    translate | translation
    collect | gather | collection
    distribute | hand out | distribution | award
    determine | determination
    reconcile | match | compare
    digitise | scan | digitisation
    clean | clear | tidy | clean up
    promote | advertise | persuade | encourage | publicise
    reduce | cut | speed up | shorten | lower | reduction
    increase | raise | expand | extend
    calibrate | calibration | service
    insure
    lend | rent
    admit
    discharge
    book | booking
    receive
    plant | sow
    treat | cure
    fine | penalise
    answer | reply | respond
    reopen
    evict
    cull
    paint | repaint | redecorate
    dredge
    license
    refund | reimburse | repay
    recover | claw back | chase
    demolish | dismantle | knock down
    vaccinate | immunise
    nominate | elect
    dismiss
    celebrate | commemorate
    rehearse | practise
    borrow
    apply | apply for
    prosecute
    read
    transport | ship
    breed
    harvest
    prune | fell
    encrypt
    debug`,
  likes: `
    staff | employee | worker | personnel | workforce | colleague
    customer | client | consumer
    user | passenger
    proposed | planned
    trial | pilot
    supplier | vendor | contractor
    website | web site | web page | portal
    car | vehicle
    pupil | student | schoolchild | learner
    house | home | property | dwelling | flat | apartment | housing
    kit | apparatus | equipment
    street | road | highway
    guide | handbook | manual | guidance | guideline
    policy | procedure
    questionnaire | survey form
    meeting | session | workshop | seminar
    figure | statistic | statistics | data | number
    price | tariff | charge | fee
    resident | inhabitant | citizen
    fault | defect | flaw | bug | error | mistake
    mentor | mentoring
    empty | vacant | unoccupied
    overdue | unpaid | outstanding | late
    nightly | every night
    monthly | every month
    weekly | every week
    yearly | every year | annually
    branch | branch office
    aid | relief
    flood | flooded | flooding
    newly appointed | newly recruited
    rural | countryside
    duplicate | repeated | redundant
    contract | agreement
    money | funding | fund
    notice | announcement
    child | children | kid
    woman | women
    man | men
    old people | older people | elderly | pensioner | senior citizen
    young people | youth | teenager
    patient | sick person
    doctor | physician
    rubbish | waste | refuse | garbage | litter
    lorry | truck
    playground | play area
    leaflet | brochure | flyer
    advert | advertisement
    paper | hard copy
    error rate | number of errors
    waiting time | wait
    decision | ruling
    database | data store
    computer | laptop | pc
    shop | store | retailer
    farm | holding | smallholding
    farmer | grower | smallholder
    maize | corn
    timetable | schedule | rota
    grant | subsidy
    tax | levy | duty
    job | post | vacancy
    lesson | class
    licence | permit
    bin | container
    damaged | broken
    yearly accounts | annual accounts
    test data | sample data
    password | login | sign in
    backup | back up
    disabled | disability
    hotline | helpline | phone line | telephone line | phone number | telephone number
    livestock | farm animal | cattle | herd
    basement | cellar
    access card | swipe card | badge | access badge | pass
    elector | voter
    electoral roll | register of electors | voters roll
    front page | home page | landing page
    intranet | staff portal
    drinking water | tap water
    two factor | second factor | multi factor | second device
    general practitioner | gp | family doctor
    toilet | lavatory | restroom | washroom
    car park | parking lot
    pavement | sidewalk | footway
    invoice | bill
    salary | wage | payroll
    illness | sickness | disease
    outage | downtime
    vulnerability | security hole
    drain | sewer
    streetlight | street lamp | street light | street lighting
    exhibition | display
    competition | contest
    newsletter | bulletin
    press release | news release | media release
    harbour | port
    volunteer | helper
    donor | supporter
    expire | due
    leak | leakage
    wood | woodland | forest
    below | downstream
    loss | losses`,
  series: `
    january | february | march | april | may | june | july | august | september | october | november | december
    monday | tuesday | wednesday | thursday | friday | saturday | sunday
    spring | summer | autumn | winter
    north | south | east | west | northern | southern | eastern | western | central | coastal
    morning | afternoon | evening
    primary | secondary | nursery | tertiary | sixth form
    local | county | regional | national | international
    small | medium | large
    junior | senior
    internal | external
    indoor | outdoor
    inbound | outbound | incoming | outgoing
    upper | lower | ground floor | top floor
    left | right
    male | female
    mid year | year end | end of year | half year`,
  numbers: `
    one | first
    two | second
    three | third
    four | fourth
    five | fifth
    six | sixth
    seven | seventh
    eight | eighth
    nine | ninth
    ten | tenth
    eleven | eleventh
    twelve | twelfth`,
  turns: 'deputy | vice | assistant | former | stop | cease | suspend',
});
