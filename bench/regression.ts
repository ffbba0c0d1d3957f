/** A choice among options: the features of each, and the right one. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: number;
  /** How much it counts. */
  readonly weight: number;
}

/** A case for binary classification. */
export interface Case {
  readonly features: readonly number[];
  readonly holds: boolean;
  /** How much it counts. */
  readonly weight: number;
}

const ROUNDS = 200;
const STEP = 0.1;
const DECAY_FIRST = 0.9;
const DECAY_SECOND = 0.99;
/** L2 regularization. Higher shrinks weights more; likelihoods near 0 and 1 need larger weights, thus a lower value. */
const CHOICE_PENALTY = 1e-3;
const LIKELIHOOD_PENALTY = 1e-4;

/** Learns weights that make the right option most likely, by multinomial logistic regression. */
export function learnChoice(choices: readonly Choice[]): number[] {
  const total = totalOf(choices);
  return descend(
    choices.flatMap(({ options }) => options),
    CHOICE_PENALTY,
    (weights, gradient) => {
      for (const { options, right, weight } of choices) {
        const likely = softmax(options.map((features) => dot(weights, features)));
        options.forEach((features, index) => {
          const error = (likely[index] ?? 0) - (index === right ? 1 : 0);
          addTo(gradient, features, (error * weight) / total);
        });
      }
    },
  );
}

/** Learns weights, followed by the intercept, for the likelihood of a case, by logistic regression. */
export function learnLikelihood(cases: readonly Case[]): number[] {
  const total = totalOf(cases);
  const rows = cases.map(({ features }) => [...features, 1]);
  return descend(rows, LIKELIHOOD_PENALTY, (weights, gradient) => {
    rows.forEach((features, index) => {
      const likely = 1 / (1 + Math.exp(-dot(weights, features)));
      const error = likely - (cases[index]?.holds ? 1 : 0);
      addTo(gradient, features, (error * (cases[index]?.weight ?? 0)) / total);
    });
  });
}

function totalOf(examples: readonly { readonly weight: number }[]): number {
  return examples.reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Minimizes by Adam (Kingma and Ba, 2015), on features scaled to unit root mean square, so that one step size suits
 * all.
 */
function descend(
  rows: readonly (readonly number[])[],
  penalty: number,
  addGradient: (weights: readonly number[], gradient: number[]) => void,
): number[] {
  const names = [...(rows[0] ?? []).keys()];
  const scales = names.map(
    (name) => Math.sqrt(rows.reduce((sum, row) => sum + (row[name] ?? 0) ** 2, 0) / rows.length) || 1,
  );
  const scaled = names.map(() => 0);
  const first = names.map(() => 0);
  const second = names.map(() => 0);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = names.map(() => 0);
    addGradient(unscaled(scaled, scales), gradient);
    for (const name of names) {
      const slope = (gradient[name] ?? 0) / (scales[name] ?? 1) + penalty * (scaled[name] ?? 0);
      first[name] = DECAY_FIRST * (first[name] ?? 0) + (1 - DECAY_FIRST) * slope;
      second[name] = DECAY_SECOND * (second[name] ?? 0) + (1 - DECAY_SECOND) * slope ** 2;
      const mean = (first[name] ?? 0) / (1 - DECAY_FIRST ** round);
      const spread = Math.sqrt((second[name] ?? 0) / (1 - DECAY_SECOND ** round)) + 1e-8;
      scaled[name] = (scaled[name] ?? 0) - (STEP * mean) / spread;
    }
  }
  return unscaled(scaled, scales);
}

function unscaled(weights: readonly number[], scales: readonly number[]): number[] {
  return weights.map((weight, name) => weight / (scales[name] ?? 1));
}

function addTo(gradient: number[], features: readonly number[], times: number): void {
  for (let name = 0; name < features.length; name += 1)
    gradient[name] = (gradient[name] ?? 0) + (features[name] ?? 0) * times;
}

function dot(weights: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let name = 0; name < features.length; name += 1) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
