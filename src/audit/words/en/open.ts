import type { WordList } from '../word.ts';

/** Words that leave open whether the work is done at all. */
export const escapeClauses: WordList = {
  escape: `
    {if/where/when/wherever/whenever} {possible/necessary/needed/appropriate/applicable/feasible/practicable/practical/relevant/required}
    if {it is/deemed/considered/thought/found to be/found} {possible/necessary/appropriate/useful} | should {the need arise/it prove necessary/it be necessary} | if the need arises
    as {necessary/needed/appropriate/applicable/required} | as {far/much/little} as {is/} {possible/practicable} | so far as {is/} {possible/practicable/reasonably practicable}
    to the extent {possible/practicable/practical/necessary/feasible} | subject to {funding/resources/available resources/capacity/budget/the availability of funds/availability/staff availability}
    {funding/funds/resources/time/budget/capacity/staffing} {permitting/allowing} | {if/when/where/as/once} {time/funding/funds/resources/budget/budgets/capacity/circumstances} {permit/permits/allow/allows/become available/are available/is available}
    {use/make/using} {best/reasonable} {efforts/endeavours/endeavors} | best {efforts/endeavours/endeavors} | {endeavour/endeavor/aim/try/seek} to | with a view to possibly | at the discretion of | as the case may be`,
  innocent: `
    as required {by/under/in} | {where/when/if} {required/necessary/appropriate/applicable/relevant} {by/under} | {when/where/if} needed by | seek to appeal | as needed by | as {appropriate/applicable} under
    {when/once/where} required {documents/forms}`,
};

/** Words that leave a list open. */
export const openEndings: WordList = {
  list: `
    etc. | etc | et cetera | and so {on/forth} | and the like | among {others/other things} | amongst {others/other things} | inter alia | ... | …
    {including/includes/include/included} but not limited to | but not limited to | not limited to | and similar {activities/tasks/work/items/matters/events/bodies/documents}
    {and/or/and any/and all/and various/plus} other {tasks/task/activities/duties/matters/measures/issues/items/things/stakeholders/partners/initiatives/work/areas/means/documents/topics/services/projects/bodies/agencies/organisations/organizations/groups/programmes/programs/assignments/priorities/improvements/channels/materials/relevant parties/relevant bodies/related work/related tasks/related activities}
    other {duties/tasks/work/matters} as {assigned/directed/required/requested/needed} | as a minimum`,
  innocent: '{etc./etc} {act/bill/order/regulations}',
  end: 'and more | and others | and beyond | or similar',
};

/** Words that stand for something to be filled in. `alone`: only where they are all that a text or a bracket says. */
export const placeholders: WordList = {
  anywhere: `
    tbd | t.b.d. | tba | t.b.a. | tbc | t.b.c. | tbs | todo | fixme | ??? | ____ | lorem ipsum | placeholder | to be {determined/decided/defined/confirmed/announced/specified/advised/completed later/filled in/inserted/added later/named later}
    [name] | [date] | [number] | [insert] | [unit] | [tbd] | <name> | <date> | insert {name/date/text} here | dd/mm/yyyy | yyyy-mm-dd | to do later`,
  alone: `
    unknown | pending | to follow | to be {agreed/assigned/allocated/appointed/arranged/added/updated/discussed/completed} | not yet {known/decided/defined/determined/assigned/agreed/set} | none yet | undecided
    undefined | unassigned | later | xx | xxx | n.n. | tbd by lead | as agreed | to be agreed later`,
  innocent: `
    to be {determined/decided/defined/confirmed/announced/specified/advised/inserted} {by/in/at/through/with/from/on} | placeholder {image/text/page/pages}`,
};
