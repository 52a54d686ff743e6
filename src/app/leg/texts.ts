// What the leg says in words of its own counts before the common ones, from the first screen on.
import '../../i18n/with-territory.ts';
