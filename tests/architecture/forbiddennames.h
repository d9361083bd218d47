// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::architecture {

/// A name that must not be used, and the field's term to use instead.
struct ForbiddenName {
    std::string_view name; ///< In camel case: "tokenLife".
    std::string_view use;
};

/// Forbidden wherever its words stand next to each other in an identifier or a file name: "parcel" also in
/// `sealedParcels`, "tokenLife" in `TokenLifeTest` but not in `tokenLifetimeS`.
inline constexpr std::array forbiddenNames = {
    ForbiddenName{"parcel", "RoutedWebhook"},
    ForbiddenName{"doorbell", "wake token"},
    ForbiddenName{"doorBell", "wake token"},
    ForbiddenName{"frontDoor", "RateLimitMiddleware"},
    ForbiddenName{"hangDoorbell", "registerWakeToken"},
    ForbiddenName{"patient", "DiagnosticInput"},
    ForbiddenName{"examination", "DiagnosticRun"},
    ForbiddenName{"examine", "runChecks, runDiagnostics, or what is read"},
    ForbiddenName{"examined", "checked"},
    ForbiddenName{"crowd", "ConnectionQuota"},
    ForbiddenName{"farewell", "shutdownTime"},
    ForbiddenName{"mender", "JsonRepairer"},
    ForbiddenName{"ledger", "DatabaseDump"},
    ForbiddenName{"tableForm", "TableSchema"},
    ForbiddenName{"holdingKeys", "UnclaimedEventKeys"},
    ForbiddenName{"gatheredLog", "write-ahead log"},
    ForbiddenName{"givingBack", "releaseNumbers"},
    ForbiddenName{"takeBackPlaced", "rollbackSwap"},
    ForbiddenName{"keyCare", "KeyManager"},
    ForbiddenName{"accountCare", "AccountsController"},
    ForbiddenName{"privacyCare", "ErasureService"},
    ForbiddenName{"tokenLife", "TokenMonitor"},
    ForbiddenName{"housekeeping", "RetentionJob"},
    ForbiddenName{"setupRooms", "SetupDependencies"},
    ForbiddenName{"redeeming", "codeExchange"},
    ForbiddenName{"keyPlace", "KeyStoreSelector"},
    ForbiddenName{"verdictOn", "classifySendError"},
    ForbiddenName{"verdict", "senderrorpolicy"},
    ForbiddenName{"lookAgainAt", "scheduleAt"},
    ForbiddenName{"askAgain", "rerequest"},
    ForbiddenName{"spokenMessages", "AccessibleMessagesProxy"},
    ForbiddenName{"spokenConversations", "AccessibleConversationsProxy"},
    ForbiddenName{"pageStanding", "LoadState"},
    ForbiddenName{"wayBack", "RecoveryAction"},
    ForbiddenName{"transferWatch", "TransferProgress"},
    ForbiddenName{"told", "reported, sent, or what it is"},
    ForbiddenName{"retold", "recomputed"},
    ForbiddenName{"lastSight", "lastSnapshot"},
    ForbiddenName{"reckon", "recompute"},
    ForbiddenName{"reckoned", "recomputed"},
    ForbiddenName{"reckoning", "computing"},
    ForbiddenName{"stranger", "who it is: another shop, an unknown sender"},
    ForbiddenName{"ladder", "migrations"},
    ForbiddenName{"fruitless", "failed"},
    ForbiddenName{"rubbish", "what it is: discarded bytes"},
    ForbiddenName{"furnish", "fill"},
    ForbiddenName{"deed", "action"},
    ForbiddenName{"fate", "what happens to it"},
    ForbiddenName{"dressed", "formatted, styled"},
};

/// Forbidden as a whole identifier or file name only: the same words are ordinary English within others.
inline constexpr std::array forbiddenWholeNames = {
    ForbiddenName{"room", "module, or what the space is for"},
    ForbiddenName{"rooms", "modules"},
    ForbiddenName{"gate", "authenticator, latch, or what is waited for"},
    ForbiddenName{"Gate", "authenticator, latch, or what is waited for"},
    ForbiddenName{"standing", "LoadState, or what changed"},
    ForbiddenName{"Standing", "LoadState, or what changed"},
    ForbiddenName{"Ground", "AppShell"},
    ForbiddenName{"parted", "split"},
    ForbiddenName{"m_rung", "m_isNotified"},
    ForbiddenName{"m_said", "m_message"},
    ForbiddenName{"opaque", "callbackData"},
    ForbiddenName{"tell", "report, notify, log, show"},
    ForbiddenName{"sight", "visible rows, snapshot"},
    ForbiddenName{"Sight", "visible rows, snapshot"},
    ForbiddenName{"inSight", "isVisible"},
    ForbiddenName{"said", "what it is: message, text, output"},
    ForbiddenName{"Said", "what it is: message, text, output"},
    ForbiddenName{"Parts", "Dependencies, Impl, or what it consists of"},
    ForbiddenName{"around", "middleware, or what is around"},
    ForbiddenName{"door", "what it is: rateLimits, authenticator"},
    ForbiddenName{"Hole", "Gap"},
    ForbiddenName{"dress", "applyStyle"},
    ForbiddenName{"wish", "request"},
};

/// Forbidden as the first word of a constant or variable that names a limit: `longestText`.
inline constexpr std::array forbiddenLimits = {
    ForbiddenName{"most", "max"},  ForbiddenName{"longest", "max"},  ForbiddenName{"widest", "max"},
    ForbiddenName{"least", "min"}, ForbiddenName{"shortest", "min"},
};

/// Forbidden as the last word of a type: `AccountWords`.
inline constexpr std::array forbiddenTypeEndings = {
    ForbiddenName{"Words", "Text"},
};

/// What to use instead of `identifier`; nothing if it may stay.
std::optional<std::string> replacementFor(std::string_view identifier);

/// The same for the stem of a file's name, in which words are not told apart: "tokenlife".
std::optional<std::string> replacementForFile(std::string_view stem);

/// Every identifier of a C++ text outside of comments and literals, once, sorted. What is sent over the
/// network and what is stored stands in literals, and keeps its names.
std::vector<std::string> identifiersOf(std::string_view source);

} // namespace shoptalk::architecture
