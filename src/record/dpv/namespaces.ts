/** What the prefixes of a description stand for. DPV's are without a version: they lead to the newest of version 2. */
export const namespaces: Readonly<Record<string, string>> = {
  dct: 'http://purl.org/dc/terms/',
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  'legal-no': 'https://w3id.org/dpv/legal/no#',
  loc: 'https://w3id.org/dpv/loc#',
  pd: 'https://w3id.org/dpv/pd#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  'sector-publicservices': 'https://w3id.org/dpv/sector/publicservices#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  tech: 'https://w3id.org/dpv/tech#',
  xsd: 'http://www.w3.org/2001/XMLSchema#'
}
