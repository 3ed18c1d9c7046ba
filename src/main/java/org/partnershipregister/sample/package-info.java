/**
 * A lively register of a fictional town, to look round in and to try things on: forty organisations of all sectors with
 * their people, twelve partnerships over all models, agreements in all states and three years of meetings. The facts lie
 * in text files beside it; dates are counted from the day it is filled, so that Home always has something to do.
 * Neighbours allowed: {@code store}, {@code model}.
 */
package org.partnershipregister.sample;
