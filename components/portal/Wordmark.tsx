/** Two houses, one window lit, and the name. */
export function Wordmark({ name, subtitle }: { name: string; subtitle: string }) {
  return (
    <>
      <svg aria-hidden="true" className="h-12 w-auto flex-none" focusable="false" viewBox="0 0 52 48">
        <path className="fill-brick" d="M2 48V22L15 9l13 13v26z" />
        <path className="fill-plate" d="M26 48V8h4V2h6v6h14v40z" />
        <path className="fill-lamp" d="M10 26h10v10H10zM32 16h5v8h-5zM40 16h5v8h-5zM32 30h5v8h-5z" />
        <path className="fill-paper" d="M40 30h5v8h-5z" />
      </svg>
      <span className="min-w-0 font-display leading-[1.05] hyphens-none">
        <span className="block text-[1.375rem]">{name}</span>
        {subtitle && <span className="mt-0.5 block font-text text-sm font-normal text-ink-soft">{subtitle}</span>}
      </span>
    </>
  );
}
