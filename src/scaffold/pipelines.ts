import type { NewFile } from './answers.ts';

/** The recipe by which a forge checks every proposed change; `docs/ci.md` explains it. */
export function pipelines(forge: 'github' | 'gitlab'): NewFile[] {
  return forge === 'gitlab'
    ? [{ path: '.gitlab-ci.yml', text: gitlab }]
    : [{ path: '.github/workflows/plans.yml', text: github }];
}

const github = `name: Plans
on:
  push: { branches: [main] }
  pull_request:
permissions:
  contents: read
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npx --yes workplan validate --fail-on warning --format github --format "markdown=$GITHUB_STEP_SUMMARY"
`;

const gitlab = `plan-validate:
  image: node:22
  script:
    - npx --yes workplan validate --fail-on warning --format concise --format gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;
