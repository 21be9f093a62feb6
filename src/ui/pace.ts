/** The tokens --press, --change, --enact and --ease-place in the terms of framer-motion: seconds and a Bézier. */
export const pace = {
  press: 0.12,
  change: 0.24,
  enact: 0.48,
  place: [0.4, 0, 0.2, 1],
} as const;
