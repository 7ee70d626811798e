/** For generateStaticParams: no page at build time. Each is rendered at its first request and kept until the next publish. */
export const renderOnDemand = () => [];
