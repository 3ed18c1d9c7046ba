/** Facts in the forms other programs use: spreadsheets, number formats. Values in, values out; knows no store. */
package org.partnershipregister.exchange;
