"use client";

import { type RefObject, useEffect } from "react";

/**
 * Writes the value into a form at the moment somebody reads it (submit, autosave, `new FormData(form)`), so that a long text
 * is not put into words at every key.
 */
export function useFormValue(input: RefObject<HTMLInputElement | null>, read: (() => string) | null): void {
  useEffect(() => {
    const element = input.current;
    if (!element?.form || !read) return;
    const { form, name } = element;
    const write = (event: FormDataEvent) => {
      if (!element.matches(":disabled")) event.formData.set(name, read());
    };
    form.addEventListener("formdata", write);
    return () => form.removeEventListener("formdata", write);
  }, [input, read]);
}
