/** Key of the job that carries out what is planned. */
export const planJob = "schedules";
