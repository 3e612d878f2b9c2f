import type { Messages } from "..";

export const unexpected: Messages["layout"]["unexpected"] = {
  title: "Something went wrong in the service",
  text: "The fault is in the service, not in what you did. What you have saved is safe. Try again in a moment.",
  again: "Try again",
  home: "Go to the start page",
  id: "Error code: {id}. Mention it if you contact us.",
};
