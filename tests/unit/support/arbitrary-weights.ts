import fc from 'fast-check';

/** Weights in thousandths, as a site may set them: they never fall as statuses worsen. */
export const anyWeights = fc
	.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 4 })
	.map((thousandths) => {
		const [a = 0, b = 0, c = 0, d = 0] = thousandths.toSorted((x, y) => x - y);
		return {
			under_maintenance: a / 1000,
			degraded_performance: b / 1000,
			partial_outage: c / 1000,
			major_outage: d / 1000,
		};
	});
