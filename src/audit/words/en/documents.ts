import type { WordList } from '../word.ts';

/**
 * Kinds of products that a plan can name. `law`: known by name and year. `decree`: by number or date. `paper`: other
 * documents; `titled`, also of events, those whose title follows. `thing`: what is handed over or switched on. `event`:
 * what takes place.
 */
export const documents: WordList = {
  law: '{act/acts} | {code/codes} of {practice/conduct} | ordinance | bylaw',
  decree: `
    {decree/decrees} | {directive/directives} | {circular/circulars} | {resolution/resolutions} | {decision/decisions} | {regulation/regulations} | statutory instrument | executive order | instruction | ruling`,
  titled: `
    {report/reports} | {plan/plans} | {paper/papers} | {policy/policies} | {procedure/procedures} | {guideline/guidelines} | guidance | {guide/guides} | {handbook/handbooks} | {manual/manuals} | {strategy/strategies}
    {programme/programmes/program/programs} | {proposal/proposals} | {agreement/agreements} | {article/articles} | {framework/frameworks} | {protocol/protocols} | {study/studies} | {leaflet/leaflets} | {brochure/brochures}
    {action plan/action plans} | {roadmap/roadmaps} | business case | {workshop/workshops} | {course/courses} | {conference/conferences} | {seminar/seminars} | {campaign/campaigns} | {exhibition/exhibitions} | {training/trainings}`,
  paper: `
    {document/documents} | {memo/memos} | memorandum | {letter/letters} | {minute/minutes} | {note/notes} | {list/lists} | {record/records} | {register/registers} | {certificate/certificates} | {licence/licences/license/licenses}
    {contract/contracts} | {draft/drafts} | {form/forms} | {table/tables} | {summary/summaries} | {presentation/presentations} | {slide/slides} | {budget/budgets} | {invoice/invoices} | {newsletter/newsletters}
    {checklist/checklists} | {template/templates} | {specification/specifications} | {design/designs} | {survey/surveys} | {assessment/assessments} | {review/reviews} | {evaluation/evaluations} | {analysis/analyses}
    {recommendation/recommendations} | {documentation/paperwork} | {update/updates} | {schedule/schedules} | {timetable/timetables} | {file/files} | {log/logs} | {material/materials} | {standard/standards} | {feedback/correspondence}
    {minutes of meetings/meeting minutes} | {output/outputs} | {deliverable/deliverables}`,
  thing: `
    {system/systems} | {software} | {platform/platforms} | {application/applications} | {app/apps} | {website/websites} | {portal/portals} | {database/databases} | {dataset/datasets} | {data} | {dashboard/dashboards} | {prototype/prototypes}
    {equipment} | {tool/tools} | {product/products} | {model/models} | {service/services} | {building/buildings} | {facility/facilities} | {video/videos} | {page/pages} | {code} | {resource/resources}`,
  event: `
    {meeting/meetings} | {session/sessions} | {event/events} | {visit/visits} | {exercise/exercises} | {inspection/inspections} | {audit/audits} | {ceremony/ceremonies} | {launch/launches} | {consultation/consultations}`,
};

/** Nouns that wrap an activity instead of naming its outcome. */
export const activities: WordList = {
  wrapper: `
    {activity/activities} | {work/works} | {effort/efforts} | process | processes | {implementation/delivery/provision/coordination/facilitation/support/management/maintenance/development/promotion/engagement/participation/involvement/monitoring/supervision/liaison} | {task/tasks} | {matter/matters} | {issue/issues}`,
  class:
    '{measure/measures} | {solution/solutions} | {initiative/initiatives} | {intervention/interventions} | {mechanism/mechanisms} | {arrangement/arrangements} | {practice/practices} | {input/inputs} | {suggestion/suggestions} | {idea/ideas}',
};

/** What is said of something when nothing was made: an activity in place of a product. */
export const hollow: WordList = {
  result: `
    strengthened | improved | enhanced | supported | maintained | promoted | increased | raised | engaged | sustained | streamlined | empowered | encouraged | facilitated | mainstreamed | embedded | fostered | modernised | modernized | reduced
    {support/advice/assistance/guidance/training} {given/provided/offered} | action taken | {work/process/activities} {ongoing/continued/carried out} | implemented | delivered effectively | {well/better} {managed/informed/coordinated/supported} | in hand | addressed | progressed | advanced`,
  innocent:
    '{reduced/increased/raised/improved} {to/from/by} | supported by | maintained {at/above/below} | implemented {in/at/on}',
  filler: `
    relevant | various | regular | periodic | appropriate | related | final | progress | necessary | all | any | other | the | a | an | of | and | or | some | required | new | updated | annual | quarterly | monthly | weekly | internal | written | full | detailed | complete | completed
    ongoing | activity | activities | work | implementation | good | high-quality | comprehensive | official | short | brief | several | several different | different | status | general | etc | as required | interim | summary | draft`,
};

/** Acts that go together as one. */
export const pairs: WordList = {
  pair: `
    review and update | review and revise | review and approve | monitor and evaluate | monitoring and evaluation | plan and deliver | plan and run | draft and issue | write and publish | design and build | develop and implement | develop and deliver
    collect and analyse | collect and analyze | test and repair | repair and test | check and repair | inspect and certify | train and certify | recruit and train | recruit and appoint | research and write | prepare and submit | compile and publish | edit and publish | print and distribute
    install and test | supply and install | clean and repair | service and calibrate | examine and report | organise and host | organize and host | advise and assist | record and report | receive and process | store and maintain | operate and maintain | manage and maintain`,
};
