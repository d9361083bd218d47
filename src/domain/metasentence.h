// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// The sentences about Meta's errors, by id; their texts are in one catalogue in `ui`.
enum class MetaSentence {
    NotTaken, ///< Meta refused it; used if there is no more specific sentence.
    Disturbance,
    TooManyRequests,
    TooManyChanges,
    LoggedOut, ///< Also where Meta does not say why a login has ended.
    AppRemoved,
    SecurityCheck,
    PasswordChanged,
    LoginExpired,
    DataAccessOver, ///< The person has not used the app for about 90 days.
    AccountNotConfirmed,
    NoRole,
    PermissionMissing,
    PermissionRemoved,
    NumberGone,
    NumberDisconnected, ///< Its account was disconnected here.
    FieldRefused,
    AccountRestricted,
    AccountLocked,
    CountryNotAllowed,
    DisplayNameMissing,
    PaymentProblem,
    RegisterAgain,
    NumberUpgrade,
    BlockedByUs,
    SlowedDown,
    HeldBackByExperiment,
    OwnNumber,
    NotReachable,
    TestNumber,
    WindowClosed,
    SpamLimit,
    MarketingCap,
    MarketingStopped,
    CannotBeShown,
    CustomerFileNotFetched,
    FileRefused,
    UploadLost, ///< No answer of Meta: the connection broke off at each upload of the file.
    PairLimit,
    OnlyOnThePhone,
    ReactionRefused, ///< 131009 about a reaction.
    PhoneNumberNeeded,
    OffersSwitchedOff,
    WrongTemplateCategories,
    PaymentTerms,
    NotBlocked,
    TemplateVariables,
    TemplateNotAvailable,
    TemplatePolicy,
    TemplatePaused,
    TemplateDisabled,
    TemplateText,
    TemplateLocked,
    TemplateLimit,
    TemplateNameTaken,
    FormNotAvailable,
    StatisticsNotAvailable,
    DeregisterFirst,
    WrongPin,
    ConfirmNumberFirst,
    PinTries,
    PinTooFast,
    NotRegistered,
    DeletedJustNow,
    TooManyRegistrations,
    CodeRefused,
    NumberNotMovable,
    OldConnectionModel,
    PastAskedTwice,
    PastTooLate,
    PastRefused,
    UsernameRefused,
    AlreadyRequested,
    AddressNotAllowed,
    LoginCodeRefused,
    CodesTooOften,
    LastSentence = CodesTooOften ///< Stays at the end.
};

} // namespace shoptalk
