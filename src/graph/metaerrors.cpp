// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/metaerrors.h"

#include <algorithm>
#include <array>

namespace shoptalk {

namespace {

using Kind = Error::Kind;
using Retry = MetaRetry;
using Pause = MetaPause;
using Says = MetaSentence;
using Status = AccountStatus;

/// A sub-code of 190: the token is no longer valid.
constexpr MetaError token(int subcode, Says sentence, Status status)
{
    return {190, 190, subcode, Kind::Unauthorised, Retry::SignIn, Pause::Account, sentence, status};
}

/// The session is missing or has ended.
constexpr MetaError session(int code)
{
    return {
        code, code, 0, Kind::Unauthorised, Retry::SignIn, Pause::Account, Says::LoggedOut, Status::LoggedOut};
}

/// The token is valid but lacks the permission.
constexpr MetaError permission(int code, int lastCode, Says sentence)
{
    return {code,          lastCode,       0,        Kind::Unauthorised,
            Retry::SignIn, Pause::Account, sentence, Status::PermissionMissing};
}

constexpr MetaError throttle(int code, Says sentence = Says::TooManyRequests)
{
    return {code, code, 0, Kind::RateLimited, Retry::Minutes, Pause::Number, sentence, {}};
}

/// A temporary problem at Meta: nothing was done.
constexpr MetaError passing(int code, Retry retry, Says sentence)
{
    return {code, code, 0, Kind::Network, retry, Pause::Message, sentence, {}};
}

/// Meta works on the number itself, which takes a minute or a few.
constexpr MetaError maintenance(int code)
{
    return {code, code, 0, Kind::Network, Retry::Minutes, Pause::Number, Says::NumberUpgrade, {}};
}

constexpr MetaError refused(int code, Says sentence, Pause pause = Pause::Message)
{
    return {code, code, 0, Kind::Rejected, Retry::Never, pause, sentence, {}};
}

constexpr MetaError refusedRange(int code, int lastCode, Says sentence)
{
    return {code, lastCode, 0, Kind::Rejected, Retry::Never, Pause::Message, sentence, {}};
}

constexpr MetaError refusedSubcode(int code, int subcode, Says sentence, Pause pause = Pause::Message)
{
    return {code, code, subcode, Kind::Rejected, Retry::Never, pause, sentence, {}};
}

/// Several codes with the same sentence.
template <class... Code>
constexpr std::array<MetaError, sizeof...(Code)> refusals(Says sentence, Code... codes)
{
    return {refused(codes, sentence)...};
}

template <std::size_t... Size>
constexpr std::array<MetaError, (Size + ...)> joined(const std::array<MetaError, Size> &...parts)
{
    std::array<MetaError, (Size + ...)> all;
    auto end = all.begin();
    ((end = std::copy(parts.begin(), parts.end(), end)), ...);
    return all;
}

constexpr std::array templateRows =
    joined(refusals(Says::TemplateVariables, 132000, 132012, 132018, 2388293, 2388299),
           refusals(Says::TemplateNotAvailable, 132001),
           refusals(Says::TemplateText, 132005, 2388040, 2388047, 2388072, 2388073),
           refusals(Says::TemplatePolicy, 132007), refusals(Says::TemplatePaused, 132015),
           refusals(Says::TemplateDisabled, 132016), refusals(Says::FormNotAvailable, 132068, 132069),
           refusals(Says::WrongTemplateCategories, 134100), refusals(Says::OffersSwitchedOff, 134102),
           refusals(Says::TemplateLimit, 2388019), refusals(Says::TemplateLocked, 2388023, 2388039),
           refusals(Says::TemplateNameTaken, 2388024),
           std::array{passing(134101, Retry::Backoff, Says::Disturbance),
                      refusedRange(200005, 200007, Says::StatisticsNotAvailable)});

constexpr std::array otherRows{
    // Authentication, permission, account
    session(0),
    passing(1, Retry::FewTimes, Says::Disturbance),
    passing(2, Retry::Backoff, Says::Disturbance),
    permission(3, 3, Says::PermissionMissing),
    throttle(4),
    permission(10, 10, Says::PermissionRemoved),
    throttle(17),
    throttle(32),
    refused(33, Says::NumberGone, Pause::Number),
    refusedSubcode(100, 33, Says::NumberGone, Pause::Number),
    refusedSubcode(100, 36007, Says::LoginCodeRefused),
    refusedSubcode(100, 36008, Says::LoginCodeRefused),
    refusedSubcode(100, 36009, Says::LoginCodeRefused),
    refused(100, Says::FieldRefused),
    session(102),
    session(104),
    token(458, Says::AppRemoved, Status::Revoked),
    token(459, Says::SecurityCheck, Status::Checkpoint),
    token(460, Says::PasswordChanged, Status::PasswordChanged),
    token(463, Says::LoginExpired, Status::Expired),
    token(464, Says::AccountNotConfirmed, Status::Unconfirmed),
    token(467, Says::LoggedOut, Status::LoggedOut),
    token(492, Says::NoRole, Status::NoRole),
    token(0, Says::LoggedOut, Status::LoggedOut),
    permission(200, 299, Says::PermissionMissing),
    throttle(341),
    refused(368, Says::AccountRestricted, Pause::Number),
    throttle(613),
    throttle(80007, Says::TooManyChanges),
    throttle(80008, Says::TooManyChanges),
    refused(130497, Says::CountryNotAllowed),
    permission(131005, 131005, Says::PermissionRemoved),
    refused(131031, Says::AccountLocked, Pause::Number),
    refused(131037, Says::DisplayNameMissing, Pause::Number),
    refused(131042, Says::PaymentProblem, Pause::Number),
    refused(131045, Says::RegisterAgain, Pause::Number),
    maintenance(131057),
    maintenance(2494100),

    // Sending
    refused(130403, Says::BlockedByUs),
    MetaError{130429, 130429, 0, Kind::RateLimited, Retry::Backoff, Pause::Number, Says::SlowedDown, {}},
    refused(130472, Says::HeldBackByExperiment),
    passing(131000, Retry::FewTimes, Says::Disturbance),
    refused(131008, Says::NotTaken),
    refused(131009, Says::NotTaken),
    passing(131016, Retry::Backoff, Says::Disturbance),
    refused(131021, Says::OwnNumber),
    refused(131026, Says::NotReachable),
    refused(131030, Says::TestNumber),
    refused(131047, Says::WindowClosed),
    refused(131048, Says::SpamLimit, Pause::Number),
    refused(131049, Says::MarketingCap),
    refused(131050, Says::MarketingStopped),
    refused(131051, Says::CannotBeShown),
    refused(131052, Says::CustomerFileNotFetched),
    refused(131053, Says::FileRefused),
    refused(131055, Says::NotTaken),
    MetaError{
        131056, 131056, 0, Kind::RateLimited, Retry::PairLimit, Pause::Conversation, Says::PairLimit, {}},
    refused(131059, Says::NotTaken),
    refused(131060, Says::OnlyOnThePhone),
    refused(131062, Says::PhoneNumberNeeded),
    refused(131063, Says::OffersSwitchedOff),
    refused(131064, Says::WrongTemplateCategories), // It limits templates alone.
    refused(134011, Says::PaymentTerms),
    refused(135000, Says::NotTaken),
    refusedRange(139100, 139103, Says::NotBlocked),

    // Numbers, PIN, moving a number, onboarding
    refused(133000, Says::DeregisterFirst),
    passing(133004, Retry::Backoff, Says::Disturbance),
    refused(133005, Says::WrongPin),
    refused(133006, Says::ConfirmNumberFirst),
    refused(133008, Says::PinTries),
    refused(133009, Says::PinTooFast),
    refused(133010, Says::NotRegistered, Pause::Number),
    refused(133015, Says::DeletedJustNow),
    refused(133016, Says::TooManyRegistrations),
    refused(136024, Says::CodesTooOften),
    refused(136025, Says::CodeRefused),
    refusedRange(147001, 147005, Says::UsernameRefused),
    // Graph API, handling errors: the preview of a link in the text could not be made.
    refused(1609005, Says::FieldRefused),
    refused(1752041, Says::AlreadyRequested),
    refused(2388001, Says::NumberNotMovable),
    refused(2388012, Says::NumberNotMovable),
    refused(2388091, Says::NumberNotMovable),
    refused(2388093, Says::NumberNotMovable),
    refused(2388103, Says::NumberNotMovable),
    refused(2494177, Says::AddressNotAllowed),
    refused(2593079, Says::OldConnectionModel),
    refused(2593085, Says::OldConnectionModel),
    refused(2593107, Says::PastAskedTwice),
    refused(2593108, Says::PastTooLate),
    refused(2593109, Says::PastRefused),
};

constexpr std::array catalogue = joined(otherRows, templateRows);

constexpr int firstLongCode = 1'000'000; // sub-codes proper have fewer digits
constexpr int firstOwnCode = 1'000; // smaller ones are of the Graph API as a whole

const MetaError *rowOf(MetaCode meta)
{
    const auto fits = [meta](const MetaError &each) {
        return each.code <= meta.code && meta.code <= each.lastCode
            && (each.subcode == 0 || each.subcode == meta.subcode);
    };
    const auto found = std::find_if(catalogue.begin(), catalogue.end(), fits);
    return found == catalogue.end() ? nullptr : &*found;
}

} // namespace

std::span<const MetaError> metaErrors()
{
    return catalogue;
}

const MetaError *metaErrorFor(MetaCode meta)
{
    const MetaError *found = rowOf(meta);
    const bool isExact = found && (found->code != found->lastCode || found->subcode == meta.subcode);
    const bool saysEnough = found && found->code >= firstOwnCode && found->sentence != MetaSentence::NotTaken;
    if (isExact || saysEnough || meta.subcode < firstLongCode)
        return found;
    // What Meta documents as a code comes as the sub-code of a general one to some apps.
    const MetaError *bySubcode = rowOf({meta.subcode, 0});
    return bySubcode ? bySubcode : found;
}

} // namespace shoptalk
