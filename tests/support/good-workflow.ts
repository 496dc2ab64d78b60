/** A workflow that neither the linter nor our own rules find anything in, for tests to spoil. */
export const goodWorkflow = `name: Good
on:
  pull_request:
permissions: {}
jobs:
  say:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false
      - env:
          TITLE: \${{ github.event.pull_request.title }}
        run: echo "$TITLE"
`;
