import { describe, expect, test } from 'vitest';
import { diagnosticsWith } from './example-record.ts';

const clock = '2025-03-06T00:00:00Z';
const outage = `2025-03-04T08:00Z,2025-03-04T09:00Z,operational,12,0,0,,
2025-03-04T09:00Z,2025-03-04T09:20Z,major_outage,4,4,0,,`;
const calm = '2025-03-04T09:00Z,2025-03-04T10:00Z,operational,12,0,0,,';
const both =
	'components: [{ id: website, status: major_outage }, { id: search, status: partial_outage }]';

function explained(component: string): string {
	return `explanations: [{ component: ${component}, from: 2025-03-04T09:10Z, to: 2025-03-04T09:20Z, why: The probe had no network., at: 2025-03-05T08:00Z }]`;
}

function found(text: string, context: Parameters<typeof diagnosticsWith>[1]) {
	return diagnosticsWith(text, { clock, ...context }).map(({ rule, file, position, path }) => ({
		rule,
		at: `${file.split('/').slice(-2).join('/')}:${position.line}`,
		path: path.join('.'),
	}));
}

describe('what was measured and not declared', () => {
	test('is reported at the line where the outage begins', () => {
		expect(found('', { observations: { search: outage } })).toEqual([
			{ rule: 'measured-but-not-declared', at: 'search/2025-03.csv:3', path: 'from' },
		]);
	});

	test('is reported at the line in which a declared outage ends before it', () => {
		const long = '2025-03-04T09:30Z,2025-03-04T10:30Z,major_outage,12,12,0,,';
		expect(found('', { observations: { website: long } })).toEqual([
			{ rule: 'measured-but-not-declared', at: 'website/2025-03.csv:2', path: 'from' },
		]);
	});

	test('is not reported where it is explained', () => {
		const context = { of: 'explanations', observations: { search: outage } } as const;
		expect(found(explained('search'), context)).toEqual([]);
	});

	test('is not reported without the real clock', () => {
		expect(diagnosticsWith('', { observations: { search: outage } })).toEqual([]);
	});

	test('is not reported beside a line that could not be read: that may be what matters', () => {
		const observations = { search: `${outage}\nodd` };
		expect(found('', { observations }).map(({ rule }) => rule)).toEqual(['observation-lines']);
	});
});

describe('what was declared and not measured', () => {
	test('is reported at the component that the incident names', () => {
		const [problem, ...rest] = found(both, { observations: { search: calm } });
		expect(problem).toMatchObject({ rule: 'declared-but-not-measured', path: 'components.1' });
		expect(rest).toEqual([]);
	});

	test('is reported at its own span where an id repeats', () => {
		const text = `components:
  - { id: website, status: major_outage, to: 2025-03-04T09:10Z }
  - { id: website, status: major_outage, from: 2025-03-04T09:30Z }`;
		const observations = { website: '2025-03-04T09:30Z,2025-03-04T10:00Z,operational,6,0,0,,' };
		expect(found(text, { observations })).toMatchObject([{ path: 'components.1' }]);
	});

	test('is not reported of a component that nobody observed', () => {
		expect(found(both, {})).toEqual([]);
	});
});

test('an explanation of nothing is reported where it stands', () => {
	const context = { of: 'explanations' } as const;
	expect(found(explained('search'), context)).toMatchObject([
		{ rule: 'explanation-explains-something', path: 'explanations.0' },
	]);
});
