/** A model's type while it is being built: things that refer to each other cannot be made whole at once. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
