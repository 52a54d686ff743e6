// The texts of the heart come with the rooms that say them: the first screen needs few of them.
export {};
