import type { ComponentProps } from "react";

type Props = ComponentProps<"button"> & { look?: "primary" | "secondary" | "danger" | "plain" };

export function Button({ look = "primary", type = "submit", className = "", ...rest }: Props) {
  return <button type={type} className={`button button-${look} ${className}`} {...rest} />;
}
