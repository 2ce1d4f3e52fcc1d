import type {ExampleFiles} from '../../rule.ts'

/** What examples of automated decisions say of them in words. */
export const decisionWords: ExampleFiles = {
  nb: `activities:
  kindergarten:
    logic: Et program sorterer søknadene etter hvor nær barnehagen barnet bor.
    significance: Rekkefølgen bestemmer hvem som får plass.
    consequences: Barnet kan få plass i en annen barnehage.`,
  nn: `activities:
  kindergarten:
    logic: Eit program sorterer søknadene etter kor nær barnehagen barnet bur.
    significance: Rekkjefølgja avgjer kven som får plass.
    consequences: Barnet kan få plass i ein annan barnehage.`,
  en: `activities:
  kindergarten:
    logic: A program sorts the applications by how close to the kindergarten the child lives.
    significance: The order decides who is offered a place.
    consequences: The child may be offered a place in another kindergarten.`
}
