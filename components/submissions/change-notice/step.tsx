import { formFrame } from "@/components/form/words";
import { Details } from "@/components/ui/details";
import { Note } from "@/components/ui/note";
import { formatDate } from "@/lib/calendar";
import { type Messages, messagesOf, translator } from "@/lib/i18n";
import { issueSentence } from "@/lib/i18n/issue";
import type { Language } from "@/lib/i18n/language";
import { localName } from "@/lib/i18n/local-name";
import type { StepData } from "@/lib/submissions/kinds/connection-point-change/step-data";
import type { StepFrame } from "../step-form";
import { CertificateChoice, CertificateUpload } from "./certificate-forms";
import { CertificateView } from "./certificate-view";
import { EffectForm } from "./effect-form";
import { PointForm } from "./point-form";
import { ScopeForm } from "./scope-form";
import { SubjectForm } from "./subject-form";
import { UseForm } from "./use-form";

type Props = { data: StepData; frame: StepFrame; language: Language; businessId: string };
type Of<Step extends StepData["step"]> = Omit<Props, "data"> & { data: Extract<StepData, { step: Step }> };

/** The form of one step of a change notice. */
export function ChangeNoticeStep({ data, ...rest }: Props) {
  switch (data.step) {
    case "subject":
      return <SubjectStep data={data} {...rest} />;
    case "point":
      return <PointStep data={data} {...rest} />;
    case "certificate":
      return <CertificateStep data={data} {...rest} />;
    case "use":
      return <UseStep data={data} {...rest} />;
    case "scope":
      return <ScopeStep data={data} {...rest} />;
    case "effect":
      return <EffectStep data={data} {...rest} />;
  }
}

const wordsOf = (language: Language): Messages["changeNotice"] => messagesOf(language).changeNotice;

const SubjectStep = ({ data, frame, language }: Of<"subject">) => (
  <SubjectForm
    {...frame}
    texts={wordsOf(language).subject}
    points={data.points.map(({ id, name, host }) => ({ value: id, label: `${name} – ${host}` }))}
    uses={data.uses.map(({ id, name, system }) => ({ value: id, label: system ? `${name} – ${system}` : name }))}
  />
);

function PointStep({ data, frame, language }: Of<"point">) {
  const t = translator(language);
  const { environments } = messagesOf(language).submissions;
  const { live } = data;
  const now = (value: string | number | null | undefined) =>
    value ? t("changeNotice.point.now", { value: String(value) }) : undefined;
  return (
    <PointForm
      {...frame}
      texts={wordsOf(language).point}
      environments={Object.entries(environments).map(([value, label]) => ({ value, label }))}
      now={
        live
          ? {
              environment: now(environments[live.environment]),
              name: now(live.name),
              host: now(live.host),
              port: now(live.port),
              addresses: now(live.addresses.join(", ")),
              networkProvider: now(live.networkProvider),
              partyIdentifier: now(live.partyIdentifier),
              onCallPhone: now(live.onCallPhone),
              onCallEmail: now(live.onCallEmail),
            }
          : {}
      }
    />
  );
}

function CertificateStep({ data, frame, language, businessId }: Of<"certificate">) {
  const texts = wordsOf(language).certificate;
  const { stored, current, findings, today } = data;
  const { submissionId, version, title, heading } = frame;
  const upload = { frame: formFrame(language, businessId), texts, submissionId, version };
  if (!stored && !current) return <CertificateUpload {...upload} title={title} heading={heading} />;
  const body = (
    <>
      {heading}
      {current && (
        <>
          <h2>{texts.current}</h2>
          <CertificateView certificate={current} today={today} language={language} />
        </>
      )}
      {stored && (
        <>
          <h2>{texts.stored}</h2>
          <CertificateView certificate={stored} today={today} language={language} />
          <Findings findings={findings} language={language} />
        </>
      )}
    </>
  );
  const choices = [...(current ? (["KEEP"] as const) : []), ...(stored ? (["NEW"] as const) : [])];
  return (
    <>
      <CertificateChoice {...frame} heading={body} texts={texts} choices={choices} />
      <Details summary={stored ? texts.replace : texts.attach} open={!stored}>
        <CertificateUpload {...upload} />
      </Details>
    </>
  );
}

/** What speaks against the stored certificate, each finding as a sentence. */
function Findings({ findings, language }: { findings: Of<"certificate">["data"]["findings"]; language: Language }) {
  const { changeNotice, issues } = messagesOf(language);
  if (findings.length === 0) return <Note tone="ok">{changeNotice.certificate.good}</Note>;
  return findings.map(({ code, params, severity }) => (
    <Note key={code} tone={severity === "error" ? "bad" : "warn"}>
      {issueSentence(issues, code, params)}
    </Note>
  ));
}

function UseStep({ data, frame, language }: Of<"use">) {
  const t = translator(language);
  const texts = wordsOf(language).use;
  const { environments } = messagesOf(language).submissions;
  const about = ({ isRegistered, certifiedUntil, mayBeTaken, isInUse }: (typeof data.systems)[number]) => {
    const date = formatDate(certifiedUntil ?? "9999-12-31");
    if (!isRegistered) return texts.unregistered;
    if (!certifiedUntil) return isInUse ? texts.inUse : "";
    return mayBeTaken && !isInUse
      ? t("changeNotice.use.until", { date })
      : isInUse
        ? texts.inUse
        : t("changeNotice.use.ended", { date });
  };
  return (
    <UseForm
      {...frame}
      texts={texts}
      q={data.q}
      shown={
        data.points.length > 0
          ? t("changeNotice.use.shown", { shown: data.points.length, count: data.count })
          : texts.nothing
      }
      points={data.points.map((point) => ({
        value: point.id,
        label: `${point.name} – ${localName({ nameFi: point.managerNameFi, nameSv: point.managerNameSv }, language)}`,
        hint: `${environments[point.environment]}, OID ${point.oid}`,
      }))}
      systems={data.systems.map((system) => ({
        value: system.id,
        label: [system.name, about(system)].filter(Boolean).join(" – "),
      }))}
    />
  );
}

function ScopeStep({ data, frame, language }: Of<"scope">) {
  const t = translator(language);
  const texts = wordsOf(language).scope;
  const { fullNames: services } = messagesOf(language).services;
  const offered = data.services.length > 0 ? data.services : (Object.keys(services) as (keyof typeof services)[]);
  const held = [...new Set([...offered, ...(data.live?.services ?? [])])];
  return (
    <ScopeForm
      {...frame}
      texts={texts}
      q={data.q}
      all={t("changeNotice.scope.all", { count: data.count })}
      shown={
        data.units.length > 0
          ? t("changeNotice.scope.shown", { shown: data.units.length, count: data.count })
          : texts.nothing
      }
      services={held.map((value) => ({ value, label: services[value] }))}
      units={data.units.map((unit) => ({
        value: unit.oid,
        label: localName(unit, language),
        hint: [unit.kind === "SERVICE_UNIT" ? texts.serviceUnit : "", unit.oid].filter(Boolean).join(", "),
      }))}
    />
  );
}

function EffectStep({ data, frame, language }: Of<"effect">) {
  const t = translator(language);
  const texts = wordsOf(language).effect;
  const { heading, ...rest } = frame;
  const freezes = data.freezes.length > 0 && (
    <Note tone="info" title={texts.freezes}>
      <ul className="list-disc pl-m">
        {data.freezes.map(({ startsOn, endsOn, reason }) => (
          <li key={startsOn}>
            {formatDate(startsOn)}–{formatDate(endsOn)}: {reason[language]}
          </li>
        ))}
      </ul>
    </Note>
  );
  return (
    <EffectForm
      {...rest}
      heading={
        <>
          {heading}
          {freezes}
        </>
      }
      texts={texts}
      earliest={t("changeNotice.effect.effectiveOnHint", { date: formatDate(data.earliest) })}
      kept={data.keptFrom ? t("changeNotice.effect.keptClock", { date: formatDate(data.keptFrom) }) : undefined}
    />
  );
}
