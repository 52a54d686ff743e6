import type { ConsultAnswer, ConsultRequest, ReadBack } from '../../../src/interop/second-opinion/message.ts';
import { caseToSend, limitsOf, planSeenOf } from '../../../src/interop/second-opinion/outgoing.ts';
import { LIMITS } from '../../../src/interop/second-opinion/vocabulary.ts';
import { FIELD_PATHS, FIELDS } from '../../../src/territories/coronary/case/fields.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { inspected } from '../../fixtures/inspections.ts';
import { vignette } from '../../territories/coronary/fixtures/vignettes.ts';

const REQUEST_ID = '3f0f8a52-6f0b-4c1e-9d5a-2b7c61e0a911';
const ANSWER_ID = '9c41d7e0-13ab-4f58-8a77-05e6d2f1b34c';

/** Every field set once, with the last value of every list of words. */
export const FULL_CASE: CaseData = FIELD_PATHS.reduce<Record<string, Record<string, unknown>>>(
  (sections, path) => {
    const field = FIELDS[path];
    const value =
      field.kind === 'choice'
        ? field.values.at(-1)
        : field.kind === 'boolean'
          ? true
          : field.kind === 'number'
            ? (field.usual ?? field.hard)[1] - (field.integer ? 0 : 0.5)
            : field.kind === 'list'
              ? field.values.slice(0, 3)
              : [
                  { tool: 'nc-balloon', outcome: 'failed' },
                  { tool: 'ivl', outcome: 'worked' },
                ];
    const { section, key } = field;
    sections[section] = { ...sections[section], [key]: value };
    return sections;
  },
  { kind: 'isr-case', schemaVersion: 2, label: 'CL-07' } as never,
) as unknown as CaseData;

const PROSE = {
  en: 'Symptoms came back within three weeks of the last balloon, first on stairs and since yesterday at rest after meals. The ward can hold the patient until tomorrow noon, not longer, because two beds close for the weekend. The wire is still across and flow is normal, so we can stop here, take the sheath out and bring the patient back after a talk. Angiography shows a tight ring in the middle of the old stent that did not give way at twenty-four atmospheres, although the balloon was sized to the vessel and left up for a full minute. Our laser is being repaired and nobody here has used lithotripsy inside a stent. What worries us is the septal branch just above the ring, which lost flow for a moment and recovered by itself. Kidney function is reduced, hence we would rather not give much more contrast today. The family understands that surgery may be talked about but the patient has refused it twice and would like to hear your view before deciding anything. We read the picture as calcium behind the struts rather than as tissue within them, since the ring is bright, thin and complete, and the lumen on both sides of it is wide. If you agree, is there any harm in waiting for the device to be lent to us next week, or would you take the patient over and treat the same day with whatever you have on the shelf? A junior colleague suggested a second, shorter stent to hold the ring open; two of us would not do that without proof that the first one can be opened at all, and would like to learn how you see this. Troponin has been flat since admission. Echo was good, with a mildly enlarged left atrium and no valve disease worth noting. Blood pressure runs low in the mornings, which limits what else can be given. The old films are on a disc that the courier brings with the patient if you accept the transfer. Please call the duty phone at any hour; whoever answers has this case in front of them and can put you through to the room.',
  az: 'Son balondan üç həftə sonra şikayətlər qayıdıb, əvvəlcə pilləkəndə, dünəndən isə yeməkdən sonra sakit halda da. Şöbə xəstəni yalnız sabah günortaya qədər saxlaya bilər, çünki həftə sonu iki çarpayı bağlanır. Tel hələ də keçib, axın normaldır, buna görə burada dayanıb söhbətdən sonra xəstəni geri qaytara bilərik. Angioqrafiyada köhnə stentin ortasında iyirmi dörd atmosferdə açılmayan sıx halqa görünür, halbuki balon damarın ölçüsünə uyğun seçilmişdi və bir dəqiqə şişirdilmiş qaldı. Lazerimiz təmirdədir, burada heç kim stentin içində litotripsiyadan istifadə etməyib. Bizi narahat edən halqanın yuxarısındakı septal budaqdır: bir anlıq axını itdi və öz-özünə bərpa olundu. Böyrək funksiyası zəifləyib, ona görə bu gün daha çox kontrast vermək istəmirik. Ailə cərrahiyyədən söz düşə biləcəyini anlayır, amma xəstə iki dəfə imtina edib və qərar verməzdən əvvəl fikrinizi eşitmək istəyir. Biz bu mənzərəni daxildəki toxuma yox, dirəklərin arxasındakı kalsium kimi oxuyuruq, çünki halqa parlaq, nazik və tamdır, hər iki tərəfdə mənfəz genişdir. Razısınızsa, cihazın gələn həftə bizə verilməsini gözləməyin zərəri varmı, yoxsa xəstəni qəbul edib elə həmin gün müalicə edərdiniz? Gənc həmkarımız halqanı açıq saxlamaq üçün ikinci, daha qısa stent təklif edir; ikimiz birincinin açıla biləcəyi sübut olunmadan bunu etməzdik və sizin baxışınızı bilmək istəyirik. Sutkaların hamısında troponin dəyişməz qalıb.',
  ru: 'Жалобы вернулись через три недели после последней дилатации, сначала на лестнице, а со вчерашнего дня и в покое после еды. Отделение может держать пациента только до завтрашнего полудня, потому что на выходные закрываются две койки. Проводник ещё стоит, кровоток нормальный, поэтому можно остановиться здесь и взять пациента повторно после обсуждения. На ангиографии в середине старого стента видно плотное кольцо, которое не поддалось двадцати четырём атмосферам, хотя баллон был подобран по сосуду и раздут целую минуту. Лазер у нас в ремонте, литотрипсией внутри стента здесь никто не пользовался. Беспокоит септальная ветвь сразу над кольцом: кровоток в ней на мгновение пропал и восстановился сам. Функция почек снижена, и сегодня не хотелось бы давать много контраста. Семья понимает, что речь может пойти об операции, но пациент дважды отказался и хочет услышать ваше мнение до решения. Мы читаем картину как кальций позади балок, а не ткань внутри, так как кольцо яркое, тонкое и полное, а просвет по обе стороны широкий. Если вы согласны, вредно ли ждать, пока устройство дадут нам на следующей неделе, или вы взяли бы пациента к себе и лечили в тот же день? Молодой коллега предложил второй, более короткий стент, чтобы удержать кольцо; двое из нас не стали бы этого делать без доказательства, что первый вообще можно раскрыть, и хотели бы узнать, как это видите вы. Тропонин с поступления не меняется, давление по утрам низкое.',
} as const;
export type ProseLanguage = keyof typeof PROSE;

/** Of this many characters, from this place on; said nowhere twice in one message, so that it packs as prose does. */
function prose(language: ProseLanguage, length: number, from: number): string {
  const text = PROSE[language].slice(from, from + length);
  if (text.length < length) throw new Error(`There are no ${length} characters of ${language} from ${from} on.`);
  return text.replace(/^ | $/g, '.');
}

function requestOf(caseData: CaseData, texts: Partial<ConsultRequest>): ConsultRequest {
  const sent = caseToSend(caseData, DEFAULT_SETTINGS);
  const { result } = inspected(sent);
  const materials = texts.materials ?? [{ kind: 'cine', how: 'separately', count: 2 } as const];
  return {
    kind: 'relumen-consult',
    schemaVersion: 1,
    part: 'request',
    id: REQUEST_ID,
    writtenOn: '2026-11-28',
    language: 'en',
    urgency: 'urgent',
    from: { role: 'interventional-cardiologist', centre: 'Regional lab 4' },
    to: 'Tertiary centre, interventional duty',
    contact: 'Lab duty phone, extension 4417',
    answerBy: '2026-11-28T16:00:00Z',
    situation: 'Balloon failed, flow kept, wire across.',
    question: 'IVL next, or stop and refer?',
    transfer: 'possible',
    consent: 'obtained',
    ...texts,
    materials,
    case: sent,
    plan: planSeenOf(result, '0.1.0'),
    limited: limitsOf(sent, result, materials),
  };
}

export const TYPICAL = requestOf(vignette('V03').case, {});
export const RICH = requestOf(vignette('V03').case, {
  situation: prose('en', 220, 0),
  background: prose('en', 240, 220),
  assessment: prose('en', 200, 460),
  question: prose('en', 120, 660),
  considered: ['des', 'dcb'],
});

const EVERY_TEXT = (language: ProseLanguage): Partial<ConsultRequest> => ({
  language,
  urgency: 'emergency',
  phoned: true,
  situation: prose(language, LIMITS.situation, 0),
  background: prose(language, LIMITS.background, 280),
  assessment: prose(language, LIMITS.assessment, 680),
  question: prose(language, LIMITS.question, 1080),
  considered: ['des', 'dcb', 'cabg'],
  materials: (['cine', 'key-frames', 'ivus', 'oct', 'ecg', 'echo', 'labs', 'reports'] as const).map((kind) => ({
    kind,
    how: 'separately',
    count: 3,
  })),
});

/** Every field, every text as long as it may be. */
export const largestRequest = (language: ProseLanguage): ConsultRequest => requestOf(FULL_CASE, EVERY_TEXT(language));

export const ANSWER: ConsultAnswer = {
  kind: 'relumen-consult',
  schemaVersion: 1,
  part: 'answer',
  id: ANSWER_ID,
  answers: { id: REQUEST_ID, hash: 'AAAAAAAAAAAA' },
  writtenOn: '2026-11-28',
  language: 'en',
  by: { role: 'interventional-cardiologist', centre: 'Tertiary centre' },
  canAnswer: 'partly',
  reviewed: ['cine'],
  missing: ['oct'],
  opinion: 'Lithotripsy next, then measure again; a stent only once it is open.',
  uncertainty: 'none-stated',
  responsibility: 'requester',
  planSeen: TYPICAL.plan,
};

export const LARGEST_ANSWER: ConsultAnswer = {
  ...ANSWER,
  with: [{ role: 'cardiac-surgeon', centre: 'Tertiary centre' }],
  opinion: prose('en', LIMITS.opinion, 0),
  options: (['des', 'dcb', 'cabg', 'brachytherapy', 'medical'] as const).map((option, at) => ({
    option,
    stand: 'acceptable',
    reason: prose('en', LIMITS.optionReason, 600 + at * LIMITS.optionReason),
  })),
  uncertainty: prose('en', LIMITS.uncertainty, 1400),
  urgencyNow: 'urgent',
  recontact: prose('en', LIMITS.recontact, 1680),
};

export const READ_BACK: ReadBack = {
  kind: 'relumen-consult',
  schemaVersion: 1,
  part: 'read-back',
  id: '0d2f3c44-8a10-4b77-b0c5-6e1d9f20aa31',
  answers: { id: ANSWER_ID, hash: 'BBBBBBBBBBBB' },
  writtenOn: '2026-11-28',
  language: 'en',
  understood: 'Lithotripsy, then measure, then call again.',
  agrees: 'yes',
  enacted: 'not-yet',
};
