import type { WordList } from '../word.ts';

/**
 * What somebody does. `work`: makes something of its own. `finish`: brings what was made to its end, and so belongs to
 * the act before it. `tend`: goes along with other work. `loose`: is also a noun, and counts as an act
 * only where it stands first. `slogan`: says that work goes on.
 */
export const acts: WordList = {
  work: `
    write | build | rebuild | organise | organize | develop | prepare | appoint | recruit | hire | buy | install | migrate | collect | analyse | analyze | establish | create | introduce | implement | conduct | carry out | set up | restore
    translate | inspect | calibrate | verify | digitise | digitize | construct | renovate | refurbish | convert | integrate | automate | configure | deploy | investigate | assess | evaluate | examine | interview | train | teach | vaccinate | treat | plant | dig
    harvest | drill | procure | lease | negotiate | compile | consolidate | reconcile | classify | standardise | standardize | revise | amend | rewrite | redesign | replace | extend | expand | enlarge | merge | dissolve | decommission | dismantle | demolish | clear
    clean | screen | sample | measure | catalogue | conserve | stage | perform | rehearse | host | hold | run | organise and run | convene | raise | fundraise | distribute | visit | survey | audit | map | model | simulate | prototype | validate | certify | accredit | register
    enrol | enroll | licence | license | seize | prosecute | mediate | refurnish | relocate | reorganise | reorganize | restructure | identify | select | define | determine | draw up | work out | put together | roll out | move | transfer | upgrade | retrofit`,
  finish: `
    publish | send | submit | issue | sign | file | hand over | hand | report | present | deliver | adopt | circulate | announce | close | obtain | have | get | serve | withdraw | release | launch | open | complete | finish | finalise | finalize | approve | table | lodge | post
    upload | archive | delete | return | pay | award | grant | notify | inform | tell | confirm | agree | endorse | gazette | enact | ratify | let | give | put | print | display | record | log | share | brief | settle | discharge`,
  tend: 'discuss | follow up | collate | monitor | oversee | liaise | coordinate',
  loose: `
    draft | design | plan | review | test | check | update | repair | purchase | research | document | schedule | staff | support | fund | finance | budget | account | contract | order | supply | trade | market | exhibit | show | film | tour
    lead | manage | maintain | operate | provide | ensure | supervise | advise | assist | help | guide | consult | engage | meet | attend | participate | join | respond | answer | process | handle | address | resolve | fix | refactor | apply
    remove | add | change | adjust | adapt | align | harmonise | harmonize | simplify | cut | reduce | lower | increase | double | halve | save | keep | retain | sustain | protect | secure | patch | back up | load | import | export | link | connect | discover | name | list | rank
    pass | win | reach | achieve | attain | meet | cover | offer | bring | take | make | do | go | start | begin | stop | end | continue | renew | lift | tighten | enforce | list for | dismiss | nominate | elect | swear in | second | rotate | demote | induct | onboard
    learn | study | read | speak | prevent | control | fight | tackle | combat | address | feed | house | shelter | rescue | evacuate | rehabilitate | nurse | care | diagnose | operate | immunise | immunize | dispense | prescribe | weed | spray | irrigate | fence | graze | breed
    auction | sell | rent | bank | borrow | lend | invest | write off | recover | refund | reimburse | claim | tax | count | stocktake | close down | shut | turn | switch | cast | vote | bid | tender | quote | acquire | trap | ban | cap | seal | label | tag | mark | weigh
    celebrate | commemorate | mark | welcome | honour | honor | reward | recognise | recognize | thank | call | phone | email | write to | contact | invite | ask | require | request | demand | seek | look | find | search | trace | track | watch | guard | patrol | police | arrest | charge | try | sentence | appeal`,
  slogan: `
    strengthen | enhance | improve | promote | foster | boost | facilitate | leverage | empower | streamline | champion | nurture | encourage | intensify | accelerate | step up | optimise | optimize | maximise | maximize | minimise | minimize | modernise | modernize | drive | advance | embed | raise awareness | contribute | strive | focus`,
};
