import type { WordList } from '../word.ts';

/** Words that two people cannot check alike, by why, with an example of what to write instead where one helps. */
export const vague: WordList = {
  slogan: `
    {strengthen/strengthening/strengthened} | {enhance/enhancing/enhanced} | {improve/improving} | {promote/promoting} | {foster/fostering} | {boost/boosting}
    {facilitate/facilitating} | {leverage/leveraging} | {empower/empowering} | {streamline/streamlining} | {champion/championing} | {nurture/nurturing}
    {encourage/encouraging} | {cultivate/cultivating} | {deepen/deepening} | {revitalise/revitalize/reinvigorate} | {mainstream/mainstreaming}
    {optimise/optimize/optimising/optimizing} | {maximise/maximize/maximising/maximizing} | {minimise/minimize/minimising/minimizing}
    {intensify/intensifying} | {step up/stepping up} | drive forward | push forward | take forward | drive {change/improvement/excellence/innovation/growth}
    raise {awareness/the profile/the standard/standards} | raising awareness | build {capacity/capability/resilience/relationships/trust/momentum}
    {capacity building/building capacity/awareness raising} | engage {with/more} | work {towards/closely/together/collaboratively/proactively}
    strive {to/for/towards} | contribute to | pay {attention/particular attention} to | {focus/focusing} on | {explore/exploring} {opportunities/options/ways/the potential/the possibility}
    look into | look at ways | play a role | fully implement | make the most of | add value | continue {to/the/with/our} | continuous improvement | lessons learned
    {provide/providing} {support/advice and support/guidance and support} | support the {development/implementation/delivery/work} of | position as | champion the`,
  manner: `
    effective | effectively | efficient | efficiently | efficient and effective | effective and efficient | effectively and efficiently | cost-effective | cost effective
    appropriate | appropriately | adequate | adequately | robust | robustly | comprehensive | comprehensively | significant | significantly | substantial | substantially
    proactive | proactively | seamless | seamlessly | holistic | user-friendly | user friendly | easy to use | {best/good} practice | best practices | world-class | world class
    state-of-the-art | cutting-edge | high-quality | high quality | to a high standard | meaningful | innovative | optimal | suitable | suitably | smooth | smoothly | properly
    successful | successfully | fit for purpose | joined-up | joined up | vibrant | positive | positively | collaborative | collaboratively | reasonable | reasonably | excellent | excellence`,
  comparison: `
    better | faster | stronger | closer | greater | cleaner | smarter | simpler | {more/less} {effective/efficient/accessible/resilient/responsive/inclusive/robust/flexible/visible/timely}
    as {much/many/far/well/soon} as we can | gradually | progressively | incrementally | the best possible | to the maximum extent`,
  time: `
    timely = within 3 working days | in a timely {manner/fashion} = within 3 working days | {promptly/prompt/swiftly/swift} = within 3 working days
    quickly = within 5 working days | rapidly = within 5 working days | in good time = ten days before | as soon as {possible/practicable} = by 15 April
    {asap/a.s.a.p.} = by 15 April | at the earliest {opportunity/convenience} = by 15 April | {in due course/soon/shortly/in the near future/eventually/going forward} = by 15 April
    {regular/regularly/periodic/periodically} = every month | on a regular basis = every month | {ongoing/on an ongoing basis} = every month | from time to time = every quarter
    {frequently/frequent/continuously/continually} = every week | without {delay/undue delay} = within 3 working days | over time = by December`,
  quantity: `
    some = five | several = five | many = 20 | {various/numerous/multiple/diverse} = four | a {number/range/wide range/variety/wide variety/series/host/selection} of = four | a few = three
    {lots/plenty/a lot} of = 20 | as many as possible = 20 | as much as possible = 80 %`,
  scope: `
    {relevant/key/all relevant/all/other/appropriate/external/internal} stakeholders = the three chambers of commerce | stakeholders = the three chambers of commerce
    {relevant/appropriate/concerned/related} {parties/bodies/authorities/agencies/partners/staff/units/departments/organisations/organizations/documents/areas/matters/issues} = the names of each
    relevant = the names of each | {at all levels/across the board/all areas/all aspects/key areas/key issues/related issues/related activities/related matters/and related}
    {initiatives/solutions/interventions} = the name of each | where it matters | wherever`,
  demand: `
    as directed | {on/upon} {request/demand/application} | as requested | as and when | when they {occur/arise} | as {they/it} {arise/arises/occur/occurs} | as the need arises`,
  innocent: `
    improve from | {some/many} of the | many-to-many | multiple {choice/sclerosis/dwelling/dwellings/occupancy/occupation} | in {multiple/houses in multiple} occupation
    {appropriate/responsible} adult | reasonable {adjustment/adjustments/steps/force} | comprehensive {school/schools/income/insurance}
    effective {from/date/on} | cost-effective analysis | {regular/smooth} {expression/expressions/muscle} | {prompt/better} {payment/care fund} | {better/best} {of/before/value}
    {positive/negative} {pressure/test/tests/result/results/list/lists/case/cases/sample/samples/balance/discrimination} | {test/tested/tests} positive
    a range of {motion/frequencies} | greater {manchester/london} | greater than | {no/not} better than
    significant {figure/figures/event/event analysis/change form} | suitable for | soon after | relevant to
    substantial {completion/shareholder/shareholders} | stakeholders' | periodic {table/payment/payments} | some {one/time} | champion of | high quality of`,
};
