import type { Messages } from "..";

export const problems: Messages["problems"] = {
  forbidden: {
    title: "You do not have the right to do this",
    text: "Your role does not allow it. Your organisation’s main user can give you the role you need.",
  },
  notFound: {
    title: "Page not found",
    text: "The address may be wrong, the page may have been removed, or you may not have the right to see it.",
  },
  tooLarge: {
    title: "What you sent is too large",
    text: "You can send at most {megabytes} megabytes at a time. Nothing was saved. Go back to the previous page and choose a smaller file.",
  },
  unforeseen: {
    title: "Something went wrong",
    text: "What you asked for could not be completed. The fault has been logged. Try again in a moment. If it happens again, contact support.",
  },
  unavailable: {
    title: "The service is not available just now",
    text: "The break is temporary. Wait a moment, then reload the page. Saved drafts are safe.",
  },
  home: "Go to the start page",
  organisations: "Choose an organisation",
  requestId: "Code",
  support: "If you need help, write to <mail></mail> and include the code above.",
};
