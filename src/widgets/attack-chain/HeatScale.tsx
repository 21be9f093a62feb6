import '#ui/plot.css';

const steps = [1, 2, 3, 4, 5, 6, 7] as const;

/** The seven steps of the heat scale, filled as far as a station is warm. The words beside it say the same. */
export function HeatScale({ heat }: { readonly heat: number }) {
  return (
    <svg className="chain-scale" width="62" height="12" viewBox="0 0 62 12" aria-hidden="true">
      {steps.map((step) => (
        <rect
          key={step}
          data-heat={heat > 1 && step <= heat ? step : undefined}
          x={(step - 1) * 9 + 0.5}
          y="0.5"
          width="7"
          height="11"
        />
      ))}
    </svg>
  );
}
