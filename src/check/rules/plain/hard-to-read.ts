import {lixOf, mayHaveWords} from '../../text/lix.ts'
import {defineRule} from '../../rule.ts'

/** Fewer words than this say little about how a text reads. */
const fewest = 50

/** Above this a text reads like the heaviest of official prose. */
const limit = 55

/** Own texts are not heavy to read. */
export const hardToRead = defineRule({
  id: 'hard-to-read',
  severity: 'info',
  asks: 'editor',
  article: 'GDPR Article 12(1)',
  examples: [
    {
      wrong: {
        nb: `sections:
  introduction:
    text: >-
      Kommunen behandler personopplysninger gjennom saksbehandlingssystemer som understøtter myndighetsutøvelse,
      informasjonsforvaltning og dokumentasjon i samsvar med gjeldende personvernregelverk. Personvernerklæringen
      inneholder grunnleggende informasjon om behandlingsaktiviteter, behandlingsgrunnlag, oppbevaringsperioder og
      rettigheter. Innbyggere kan kontakte personvernombudet angående behandlingen av egne personopplysninger, uavhengig
      av hvilken virksomhet, enhet eller avdeling som behandler opplysningene om de registrerte.`,
        nn: `sections:
  introduction:
    text: >-
      Kommunen behandlar personopplysningar gjennom saksbehandlingssystem som støttar myndigheitsutøving,
      informasjonsforvalting og dokumentasjon i samsvar med gjeldande personvernregelverk. Personvernerklæringa
      inneheld grunnleggjande informasjon om behandlingsaktivitetar, behandlingsgrunnlag, oppbevaringsperiodar og
      rettar. Innbyggjarar kan kontakte personvernombodet om behandlinga av eigne personopplysningar, uavhengig av kva
      verksemd, eining eller avdeling som behandlar opplysningane om dei registrerte.`,
        en: `sections:
  introduction:
    text: >-
      The municipality processes personal data through case management systems supporting administrative decisions,
      information management and documentation in accordance with applicable regulations. This privacy policy contains
      fundamental information about processing activities, applicable legal bases, storage periods and corresponding
      rights. Residents can contact the data protection officer concerning processing of personal data, regardless of
      which organisation, department or division processes information about the data subjects concerned.`
      },
      right: {
        nb: `sections:
  introduction:
    text: >-
      Her forteller vi hvordan kommunen bruker personopplysninger. Du kan lese om hva vi bruker dem til, hvor lenge vi
      har dem, og hvem vi deler dem med. Du har rett til å se hva vi vet om deg. Du kan også be oss rette feil. Har du
      spørsmål, kan du når som helst ta kontakt med ombudet vårt.`,
        nn: `sections:
  introduction:
    text: >-
      Her fortel vi korleis kommunen bruker personopplysningar. Du kan lese om kva vi bruker dei til, kor lenge vi har
      dei, og kven vi deler dei med. Du har rett til å sjå kva vi veit om deg. Du kan også be oss rette feil. Har du
      spørsmål, kan du når som helst ta kontakt med ombodet vårt.`,
        en: `sections:
  introduction:
    text: >-
      This page explains how the municipality uses personal data. You can read about what we use them for, how long we
      keep them, and who we share them with. You have the right to see what we know about you. You can also ask us to
      correct errors. If you have questions, you can contact our officer at any time.`
      }
    }
  ],
  *find({versions}) {
    for (const {texts, lexicon} of versions) {
      for (const {origin, blocks, text} of texts.values()) {
        if (!mayHaveWords({text}, fewest)) continue
        const {lix, words} = lixOf(blocks, lexicon)
        const figure = Math.round(lix)
        if (words >= fewest && figure > limit)
          yield {...origin, at: 'key', parameters: {actual: figure, limit}, actual: String(figure)}
      }
    }
  }
})
