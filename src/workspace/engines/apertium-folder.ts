/** Where Debian puts the language packages of Apertium. */
export const apertiumFolder = '/usr/share/apertium'
