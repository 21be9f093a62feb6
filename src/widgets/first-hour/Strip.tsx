import type { Device, Standing } from '#models/first-hour.ts';
import { drawings } from './drawings.ts';

interface StripProps {
  readonly device: Device;
  readonly standing: Standing;
}

/** The machine, and the cable to whoever it works for. The status beside it says the same. */
export function Strip({ device, standing }: StripProps) {
  return (
    <svg className="hour-strip" data-standing={standing} viewBox="0 0 240 72" aria-hidden="true">
      <path className="hour-machine" d={drawings[device]} transform="translate(6 6) scale(2.25)" />
      <path className="hour-rays" d="M18 64H48M26 70H40" />
      <path className="hour-cable" d="M64 42H104" />
      <path className="hour-cable" data-far="" d="M116 42H168" />
      <path className="hour-join" d="M104 42H116" />
      <path className="hour-bar" d="M110 20V64" />
      <g className="hour-stranger">
        <circle cx="202" cy="24" r="14" />
        <path d="M172 66V62a30 24 0 0 1 60 0V66z" />
      </g>
    </svg>
  );
}
