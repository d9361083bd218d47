// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/logins.h"

#include "crypto/bytes.h"
#include "crypto/digest.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view codeLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
constexpr std::int64_t codeLifetimeS = 600;
constexpr std::int64_t configuredCodeLifetimeS = 30;

bool answersChallenge(const CodeOrigin &origin, const std::string &verifier)
{
    if (origin.challenge.empty())
        return true;
    if (origin.challengeMethod == "S256")
        return crypto::toBase64Url(crypto::sha256(crypto::asBytes(verifier))) == origin.challenge;
    return verifier == origin.challenge;
}

} // namespace

Logins::Logins(Dice &dice)
    : m_dice(dice)
{
}

void Logins::grant(const std::set<std::string> &granted, const std::set<std::string> &declined)
{
    for (const std::string &permission : granted) {
        m_granted.insert(permission);
        m_declined.erase(permission);
    }
    for (const std::string &permission : declined) {
        m_declined.insert(permission);
        m_granted.erase(permission);
    }
}

bool Logins::allows(const AccessToken &token, std::string_view permission) const
{
    if (token.kind == AccessToken::Kind::System)
        return token.scopes.contains(permission);
    return token.kind == AccessToken::Kind::User && hasGranted(permission);
}

bool Logins::revoke(const std::string &permission)
{
    if (m_granted.erase(permission) == 0)
        return false;
    m_declined.insert(permission);
    return true;
}

void Logins::removeApp()
{
    m_granted.clear();
    m_declined.clear();
    m_codes.clear();
    for (auto &[value, token] : m_tokens)
        token.removed = token.kind == AccessToken::Kind::User;
}

std::string Logins::issueCode(CodeOrigin origin, std::int64_t nowS)
{
    std::string value = "AQ" + m_dice.characters(200, codeLetters);
    const std::int64_t lifetimeS = origin.configured ? configuredCodeLifetimeS : codeLifetimeS;
    m_codes[value] = Code{std::move(origin), nowS + lifetimeS};
    return value;
}

tl::expected<CodeOrigin, CodeFault> Logins::redeem(std::string_view code, const CodeProof &proof,
                                                   std::int64_t nowS)
{
    const auto found = m_codes.find(code);
    if (found == m_codes.end())
        return tl::unexpected(CodeFault::Unknown);
    Code &known = found->second;
    if (known.used)
        return tl::unexpected(CodeFault::Used);
    known.used = true;
    if (nowS >= known.expiresAtS)
        return tl::unexpected(CodeFault::Expired);
    const bool maySkipRedirect = known.origin.configured && proof.redirectUri.empty();
    if (!maySkipRedirect && proof.redirectUri != known.origin.redirectUri)
        return tl::unexpected(CodeFault::RedirectMismatch);
    if (!answersChallenge(known.origin, proof.verifier))
        return tl::unexpected(CodeFault::VerifierMismatch);
    return known.origin;
}

AccessToken Logins::issueUserToken(std::int64_t lifetimeS, std::int64_t nowS)
{
    AccessToken token{AccessToken::Kind::User, "EAA" + m_dice.characters(180, letters), nowS,
                      nowS + lifetimeS};
    m_tokens[token.value] = token;
    return token;
}

AccessToken Logins::issueSystemToken(AccessToken wanted, std::int64_t lifetimeS, std::int64_t nowS)
{
    wanted.kind = AccessToken::Kind::System;
    wanted.value = "EAA" + m_dice.characters(180, letters);
    wanted.issuedAtS = nowS;
    wanted.expiresAtS = lifetimeS == 0 ? 0 : nowS + lifetimeS;
    m_tokens[wanted.value] = wanted;
    return wanted;
}

AccessToken Logins::issueAppToken(std::int64_t nowS)
{
    AccessToken token{AccessToken::Kind::App, m_dice.characters(48, letters), nowS, 0};
    m_tokens[token.value] = token;
    return token;
}

std::optional<AccessToken> Logins::find(std::string_view value) const
{
    const auto found = m_tokens.find(value);
    return found != m_tokens.end() ? std::optional(found->second) : std::nullopt;
}

} // namespace shoptalk::sandbox
