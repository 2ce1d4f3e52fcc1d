import type {RuleExample} from '../../check/rule.ts'

/** What breaks each row of the table of what pages must say, and what does not; pages in Markdown, by language. */
export const examples: Readonly<Record<string, readonly RuleExample[]>> = {
  'page-lacks-automated-logic': [
    {
      wrong: {
        nb: 'Søknaden blir avgjort med automatiserte avgjørelser.',
        nn: 'Søknaden blir avgjord med automatiserte avgjerder.',
        en: 'Your application is decided by automated decision-making.'
      },
      right: {
        nb: 'Vi tar ikke automatiserte avgjørelser om deg.',
        nn: 'Vi tek ikkje automatiserte avgjerder om deg.',
        en: 'We do not make automated decisions about you.'
      }
    }
  ],
  'page-lacks-basis': [
    {
      wrong: {nb: 'Vi lagrer navnet ditt.', nn: 'Vi lagrar namnet ditt.', en: 'We store your name.'},
      right: {
        nb: 'Behandlingsgrunnlaget er personvernforordningen artikkel 6 nr. 1 bokstav e.',
        nn: 'Behandlingsgrunnlaget er personvernforordninga artikkel 6 nr. 1 bokstav e.',
        en: 'The legal basis is Article 6(1)(e) GDPR.'
      }
    }
  ],
  'page-lacks-complaint': [
    {
      wrong: {
        nb: 'Du har rett til innsyn i opplysningene.',
        nn: 'Du har rett til innsyn i opplysningane.',
        en: 'You have the right to access the data.'
      },
      right: {
        nb: 'Du kan klage til Datatilsynet.',
        nn: 'Du kan klage til Datatilsynet.',
        en: 'You can lodge a complaint with the Norwegian Data Protection Authority.'
      }
    }
  ],
  'page-lacks-complaint-contact': [
    {
      wrong: {
        nb: 'Du kan klage til Datatilsynet.',
        nn: 'Du kan klage til Datatilsynet.',
        en: 'You can lodge a complaint with the Norwegian Data Protection Authority.'
      },
      right: {
        nb: 'Du kan klage til Datatilsynet, telefon 22 39 69 00.',
        nn: 'Du kan klage til Datatilsynet, telefon 22 39 69 00.',
        en: 'You can lodge a complaint with the Norwegian Data Protection Authority, telephone 22 39 69 00.'
      }
    }
  ],
  'page-lacks-contact': [
    {
      wrong: {
        nb: 'Eksempel AS er behandlingsansvarlig.',
        nn: 'Eksempel AS er behandlingsansvarleg.',
        en: 'Eksempel AS is the controller.'
      },
      right: {
        nb: 'Eksempel AS er behandlingsansvarlig. Skriv til post@eksempel.example.',
        nn: 'Eksempel AS er behandlingsansvarleg. Skriv til post@eksempel.example.',
        en: 'Eksempel AS is the controller. Write to post@eksempel.example.'
      }
    }
  ],
  'page-lacks-controller': [
    {
      wrong: {
        nb: 'Denne siden forteller om personvern.',
        nn: 'Denne sida fortel om personvern.',
        en: 'This page is about privacy.'
      },
      right: {
        nb: 'Eksempel AS er behandlingsansvarlig.',
        nn: 'Eksempel AS er behandlingsansvarleg.',
        en: 'Eksempel AS is the controller.'
      }
    }
  ],
  'page-lacks-cookie-consent': [
    {
      wrong: {
        nb: 'Analyseverktøyet Matomo plasserer informasjonskapselen _pk_id på maskinen din.',
        nn: 'Analyseverktøyet Matomo plasserer informasjonskapselen _pk_id på maskina di.',
        en: 'The analytics tool Matomo places the cookie _pk_id on your computer.'
      },
      right: {
        nb: 'Hvis du samtykker, plasserer analyseverktøyet Matomo informasjonskapselen _pk_id på maskinen din.',
        nn: 'Viss du samtykkjer, plasserer analyseverktøyet Matomo informasjonskapselen _pk_id på maskina di.',
        en: 'If you consent, the analytics tool Matomo places the cookie _pk_id on your computer.'
      }
    }
  ],
  'page-lacks-cookie-duration': [
    {
      wrong: {
        nb: 'Vi bruker informasjonskapselen _pk_id til statistikk.',
        nn: 'Vi bruker informasjonskapselen _pk_id til statistikk.',
        en: 'We use the cookie _pk_id for statistics.'
      },
      right: {
        nb: 'Vi bruker informasjonskapselen _pk_id til statistikk. Den blir slettet etter 13 måneder.',
        nn: 'Vi bruker informasjonskapselen _pk_id til statistikk. Han blir sletta etter 13 månader.',
        en: 'We use the cookie _pk_id for statistics. It is deleted after 13 months.'
      }
    }
  ],
  'page-lacks-cookie-purpose': [
    {
      wrong: {
        nb: 'Vi setter informasjonskapselen _pk_id.',
        nn: 'Vi set informasjonskapselen _pk_id.',
        en: 'We set the cookie _pk_id.'
      },
      right: {
        nb: 'Vi setter informasjonskapselen _pk_id for å lage statistikk.',
        nn: 'Vi set informasjonskapselen _pk_id for å lage statistikk.',
        en: 'We set the cookie _pk_id in order to produce statistics.'
      }
    }
  ],
  'page-lacks-dpo': [
    {
      wrong: {
        nb: 'Eksempel kommune er behandlingsansvarlig.',
        nn: 'Eksempel kommune er behandlingsansvarleg.',
        en: 'Eksempel Municipality is the controller.'
      },
      right: {
        nb: 'Eksempel kommune er behandlingsansvarlig. Personvernombudet svarer på ombud@eksempel.example.',
        nn: 'Eksempel kommune er behandlingsansvarleg. Personvernombodet svarer på ombod@eksempel.example.',
        en: 'Eksempel Municipality is the controller. Our data protection officer answers at dpo@eksempel.example.'
      }
    }
  ],
  'page-lacks-dpo-contact': [
    {
      wrong: {
        nb: 'Vi har et personvernombud.',
        nn: 'Vi har eit personvernombod.',
        en: 'We have a data protection officer.'
      },
      right: {
        nb: 'Vi har et personvernombud, som svarer på ombud@eksempel.example.',
        nn: 'Vi har eit personvernombod, som svarer på ombod@eksempel.example.',
        en: 'We have a data protection officer, who answers at dpo@eksempel.example.'
      }
    }
  ],
  'page-lacks-interest': [
    {
      wrong: {
        nb: 'Grunnlaget er personvernforordningen artikkel 6 nr. 1 bokstav f.',
        nn: 'Grunnlaget er personvernforordninga artikkel 6 nr. 1 bokstav f.',
        en: 'The legal basis is Article 6(1)(f) GDPR.'
      },
      right: {
        nb: 'Grunnlaget er personvernforordningen artikkel 6 nr. 1 bokstav f. Vår interesse er å forebygge tyveri.',
        nn: 'Grunnlaget er personvernforordninga artikkel 6 nr. 1 bokstav f. Vår interesse er å førebyggje tjuveri.',
        en: 'The legal basis is Article 6(1)(f) GDPR. Our interest is to prevent theft.'
      }
    }
  ],
  'page-lacks-national-law': [
    {
      wrong: {
        nb: 'Grunnlaget er personvernforordningen artikkel 6 nr. 1 bokstav e.',
        nn: 'Grunnlaget er personvernforordninga artikkel 6 nr. 1 bokstav e.',
        en: 'The legal basis is Article 6(1)(e) GDPR.'
      },
      right: {
        nb: 'Grunnlaget er personvernforordningen artikkel 6 nr. 1 bokstav e og barnehageloven.',
        nn: 'Grunnlaget er personvernforordninga artikkel 6 nr. 1 bokstav e og barnehagelova.',
        en: 'The legal basis is Article 6(1)(e) GDPR and the Kindergarten Act.'
      }
    }
  ],
  'page-lacks-providing': [
    {
      wrong: {nb: 'Vi lagrer navnet ditt.', nn: 'Vi lagrar namnet ditt.', en: 'We store your name.'},
      right: {
        nb: 'Det er frivillig å gi oss navnet ditt.',
        nn: 'Det er frivillig å gi oss namnet ditt.',
        en: 'Giving us your name is voluntary.'
      }
    }
  ],
  'page-lacks-purpose': [
    {
      wrong: {nb: 'Vi lagrer navnet ditt.', nn: 'Vi lagrar namnet ditt.', en: 'We store your name.'},
      right: {
        nb: 'Vi bruker navnet ditt for å sende deg nyhetsbrevet.',
        nn: 'Vi bruker namnet ditt for å sende deg nyheitsbrevet.',
        en: 'The purpose is to send you the newsletter.'
      }
    }
  ],
  'page-lacks-recipients': [
    {
      wrong: {nb: 'Vi lagrer navnet ditt.', nn: 'Vi lagrar namnet ditt.', en: 'We store your name.'},
      right: {
        nb: 'Databehandleren vår er Eksempelbrev AS.',
        nn: 'Databehandlaren vår er Eksempelbrev AS.',
        en: 'Our processor is Eksempelbrev AS.'
      }
    }
  ],
  'page-lacks-retention': [
    {
      wrong: {nb: 'Vi har navnet ditt.', nn: 'Vi har namnet ditt.', en: 'We have your name.'},
      right: {
        nb: 'Vi sletter navnet ditt etter 3 måneder.',
        nn: 'Vi slettar namnet ditt etter 3 månader.',
        en: 'We delete your name after 3 months.'
      }
    }
  ],
  'page-lacks-right-access': [
    {
      wrong: {
        nb: 'Du har rett til retting og sletting.',
        nn: 'Du har rett til retting og sletting.',
        en: 'You have the right to rectification and erasure.'
      },
      right: {
        nb: 'Du har rett til innsyn, retting og sletting.',
        nn: 'Du har rett til innsyn, retting og sletting.',
        en: 'You have the right of access, rectification and erasure.'
      }
    }
  ],
  'page-lacks-right-erasure': [
    {
      wrong: {
        nb: 'Du har rett til innsyn og retting.',
        nn: 'Du har rett til innsyn og retting.',
        en: 'You have the right of access and rectification.'
      },
      right: {
        nb: 'Du har rett til innsyn, retting og sletting.',
        nn: 'Du har rett til innsyn, retting og sletting.',
        en: 'You have the right of access, rectification and erasure.'
      }
    }
  ],
  'page-lacks-right-objection': [
    {
      wrong: {
        nb: 'Vi utfører lovpålagte oppgaver. Du har rett til innsyn.',
        nn: 'Vi utfører lovpålagde oppgåver. Du har rett til innsyn.',
        en: 'We carry out statutory tasks. You have the right of access.'
      },
      right: {
        nb: 'Vi utfører lovpålagte oppgaver. Du har rett til innsyn, og du kan protestere.',
        nn: 'Vi utfører lovpålagde oppgåver. Du har rett til innsyn, og du kan protestere.',
        en: 'We carry out statutory tasks. You have the right of access, and you may object.'
      }
    }
  ],
  'page-lacks-right-portability': [
    {
      wrong: {
        nb: 'Grunnlaget er samtykket ditt. Du har rett til innsyn.',
        nn: 'Grunnlaget er samtykket ditt. Du har rett til innsyn.',
        en: 'The basis is your consent. You have the right of access.'
      },
      right: {
        nb: 'Grunnlaget er samtykket ditt. Du har rett til innsyn og dataportabilitet.',
        nn: 'Grunnlaget er samtykket ditt. Du har rett til innsyn og dataportabilitet.',
        en: 'The basis is your consent. You have the right of access and to data portability.'
      }
    }
  ],
  'page-lacks-right-rectification': [
    {
      wrong: {
        nb: 'Du har rett til innsyn.',
        nn: 'Du har rett til innsyn.',
        en: 'You have the right of access.'
      },
      right: {
        nb: 'Du har rett til innsyn og retting.',
        nn: 'Du har rett til innsyn og retting.',
        en: 'You have the right of access and rectification.'
      }
    }
  ],
  'page-lacks-right-restriction': [
    {
      wrong: {
        nb: 'Du har rett til innsyn.',
        nn: 'Du har rett til innsyn.',
        en: 'You have the right of access.'
      },
      right: {
        nb: 'Du har rett til innsyn og til begrensning av behandlingen.',
        nn: 'Du har rett til innsyn og til avgrensing av behandlinga.',
        en: 'You have the right of access and to restriction of processing.'
      }
    }
  ],
  'page-lacks-rights': [
    {
      wrong: {nb: 'Vi lagrer navnet ditt.', nn: 'Vi lagrar namnet ditt.', en: 'We store your name.'},
      right: {
        nb: 'Du har rett til innsyn.',
        nn: 'Du har rett til innsyn.',
        en: 'You have the right of access.'
      }
    }
  ],
  'page-lacks-safeguard': [
    {
      wrong: {
        nb: 'Vi bruker Google Analytics.',
        nn: 'Vi bruker Google Analytics.',
        en: 'We use Google Analytics.'
      },
      right: {
        nb: 'Vi bruker Google Analytics. Overføringen bygger på EUs standardkontrakter.',
        nn: 'Vi bruker Google Analytics. Overføringa byggjer på standardkontraktane til EU.',
        en: 'We use Google Analytics. The transfer is based on standard contractual clauses.'
      }
    }
  ],
  'page-lacks-source': [
    {
      wrong: {
        nb: 'Vi innhenter opplysninger fra andre.',
        nn: 'Vi innhentar opplysningar frå andre.',
        en: 'We collect information from others.'
      },
      right: {
        nb: 'Vi innhenter opplysninger fra andre, nemlig Folkeregisteret.',
        nn: 'Vi innhentar opplysningar frå andre, nemleg Folkeregisteret.',
        en: 'We collect information from others: the National Population Register.'
      }
    }
  ],
  'page-lacks-special-basis': [
    {
      wrong: {
        nb: 'Vi registrerer matallergier.',
        nn: 'Vi registrerer matallergiar.',
        en: 'We record food allergies.'
      },
      right: {
        nb: 'Vi registrerer matallergier når du har gitt uttrykkelig samtykke.',
        nn: 'Vi registrerer matallergiar når du har gitt uttrykkeleg samtykke.',
        en: 'We record food allergies when you have given explicit consent.'
      }
    }
  ],
  'page-lacks-updated': [
    {
      wrong: {
        nb: 'Denne siden forteller om personvern.',
        nn: 'Denne sida fortel om personvern.',
        en: 'This page is about privacy.'
      },
      right: {
        nb: 'Sist oppdatert 1. september 2026.',
        nn: 'Sist oppdatert 1. september 2026.',
        en: 'Last updated 1 September 2026.'
      }
    }
  ],
  'page-lacks-withdrawal': [
    {
      wrong: {
        nb: 'Behandlingsgrunnlaget er samtykke.',
        nn: 'Behandlingsgrunnlaget er samtykke.',
        en: 'The legal basis is consent.'
      },
      right: {
        nb: 'Behandlingsgrunnlaget er samtykke. Du kan når som helst trekke samtykket tilbake.',
        nn: 'Behandlingsgrunnlaget er samtykke. Du kan når som helst trekkje samtykket tilbake.',
        en: 'The legal basis is consent. You can withdraw your consent at any time.'
      }
    }
  ]
}
