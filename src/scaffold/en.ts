import type { Parts, Templates } from './templates.ts';

export const englishTemplates: Templates = {
  config: () => `language: en
preset: recommended
`,

  organisation: (parts) => `name: ${parts.name}
calendar: ${parts.country}

units:
  - { id: ${parts.organisationId}, name: ${parts.nameInFlow}, head: helen, order: 1 }
${ownUnit(parts)}
# These three people are examples: put your own in their place.
people:
  - { id: helen, name: Helen Brooks, unit: ${parts.organisationId}, title: Director, plan: false }
  - { id: james, name: James Miller, unit: ${parts.ownId}, title: ${parts.unit === undefined ? 'Senior officer' : 'Head of unit'} }
  - { id: aisha, name: Aisha Khan, unit: ${parts.ownId}, title: Officer }
`,

  plan: (parts) => `title: ${parts.quote(`Work plan ${parts.year} of ${parts.owner}`)}
period: ${parts.year}
language: en
organisation: org.yaml
unit: ${parts.ownId}

objectives:
  - id: O1
    title: Applications are decided in time
    measures: [{ name: applications decided in time, target: 98, unit: "%" }]

# These three tasks are examples: put your own in their place.
tasks:
  - id: T-01
    title: Submit the procedure for handling applications to the director for signature
    objective: O1
    lead: james
    support: [aisha]
    supervisor: helen
    authority: { submitTo: Director, approves: Director }
    when: ${parts.year}-03/${parts.year}-05
    effort: 12d
    steps:
      - { title: Send the draft to all units for comment, due: ${parts.year}-04 }
      - { title: Submit the final text for signature, due: ${parts.year}-05 }
    deliverable: Signed procedure for handling applications

  # Repeated work: once a month, due on the 5th of the next one.
  - id: T-02
    title: Report the applications decided each month
    lead: aisha
    supervisor: helen
    authority: { approves: Director }
    kind: routine
    repeat: { every: month, due: "+5" }
    effort: 8d
    deliverable: Monthly report to the director

  - id: T-03
    title: Train 40 officers in the new procedure
    objective: O1
    lead: james
    supervisor: helen
    authority: { approves: Director }
    after: [T-01]
    when: ${parts.year}-06/${parts.year}-07
    due: ${parts.year}-07
    deliverable: List of 40 officers with their test results
`,

  readme: ({ owner, year }, plan) => `# Work plan ${year} of ${owner}

| file | what it holds |
|---|---|
| \`${plan}\` | the annual plan: objectives, tasks, who leads, deadlines, deliverables |
| \`org.yaml\` | units and people |
| \`plan.config.yaml\` | the rules that are checked |
| \`schemas/\` | schemas by which editors complete and check while you type; no need to change them |

## Day by day

Change the plan, then check it:

\`\`\`sh
npx workplan validate
\`\`\`

Every task answers six questions: who leads (\`lead\`), what is done (\`title\`), by when (\`when\`, \`due\`), who is in charge
(\`supervisor\`), what comes out (\`deliverable\`), who decides (\`authority\`).

\`\`\`sh
npx workplan add task          # add a task, asked field by field
npx workplan add person        # add a person
npx workplan table --by month  # who does what, month by month
npx workplan table --by agency --format docx -o plan.docx
npx workplan audit             # the report for those who decide
npx workplan explain vague-task
\`\`\`

Node.js 20 or later is needed. Every change that is pushed is checked.
`,
};

function ownUnit({ unit, organisationId }: Parts): string {
  return unit === undefined
    ? ''
    : `  - { id: ${unit.id}, name: ${unit.name}, parent: ${organisationId}, head: james, supervisor: helen, order: 2 }\n`;
}
