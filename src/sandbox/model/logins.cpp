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

bool isForAccounts(std::string_view permission)
{
    return permission.starts_with("whatsapp_business");
}

Logins::Logins(RandomSource &random)
    : m_random(random)
{
}

void Logins::grant(const std::string &person, const std::set<std::string> &granted,
                   const std::set<std::string> &declined)
{
    Grants &grants = m_grants[person];
    for (const std::string &permission : granted) {
        grants.granted.insert(permission);
        grants.declined.erase(permission);
    }
    for (const std::string &permission : declined) {
        grants.declined.insert(permission);
        grants.granted.erase(permission);
    }
}

void Logins::limitTo(const std::string &person, std::optional<std::vector<std::string>> accounts)
{
    m_grants[person].accounts = std::move(accounts);
}

const std::vector<std::string> *Logins::accountsOf(const AccessToken &token,
                                                   std::string_view permission) const
{
    if (token.kind == AccessToken::Kind::System) {
        const auto targets = token.targets.find(permission);
        return targets != token.targets.end() ? &targets->second : nullptr;
    }
    const std::optional<std::vector<std::string>> &chosen = grantsOf(token.personId).accounts;
    return chosen && isForAccounts(permission) ? &*chosen : nullptr;
}

const Logins::Grants &Logins::grantsOf(std::string_view person) const
{
    static const Grants none;
    const auto found = m_grants.find(person);
    return found == m_grants.end() ? none : found->second;
}

bool Logins::hasGranted(std::string_view person, std::string_view permission) const
{
    return grantsOf(person).granted.contains(permission);
}

bool Logins::hasDeclined(std::string_view person, std::string_view permission) const
{
    return grantsOf(person).declined.contains(permission);
}

const Logins::Permissions &Logins::granted(std::string_view person) const
{
    return grantsOf(person).granted;
}

const Logins::Permissions &Logins::declined(std::string_view person) const
{
    return grantsOf(person).declined;
}

bool Logins::allows(const AccessToken &token, std::string_view permission) const
{
    if (token.kind == AccessToken::Kind::System)
        return token.scopes.contains(permission);
    return token.kind == AccessToken::Kind::User && hasGranted(token.personId, permission);
}

bool Logins::revoke(std::string_view person, const std::string &permission)
{
    const auto found = m_grants.find(person);
    if (found == m_grants.end() || found->second.granted.erase(permission) == 0)
        return false;
    found->second.declined.insert(permission);
    return true;
}

void Logins::removeApp(std::string_view person)
{
    if (const auto found = m_grants.find(person); found != m_grants.end())
        m_grants.erase(found);
    std::erase_if(m_codes, [person](const auto &code) { return code.second.origin.personId == person; });
    for (auto &[value, token] : m_tokens) {
        if (token.kind == AccessToken::Kind::User && token.personId == person)
            token.removed = true;
    }
}

std::string Logins::issueCode(CodeOrigin origin, std::int64_t nowS)
{
    std::string value = "AQ" + m_random.characters(200, codeLetters);
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

AccessToken Logins::issueUserToken(const std::string &person, std::int64_t lifetimeS, std::int64_t nowS)
{
    AccessToken token{AccessToken::Kind::User, "EAA" + m_random.characters(180, letters), nowS,
                      nowS + lifetimeS};
    token.personId = person;
    m_tokens[token.value] = token;
    return token;
}

AccessToken Logins::issueSystemToken(AccessToken wanted, std::int64_t lifetimeS, std::int64_t nowS)
{
    wanted.kind = AccessToken::Kind::System;
    wanted.value = "EAA" + m_random.characters(180, letters);
    wanted.issuedAtS = nowS;
    wanted.expiresAtS = lifetimeS == 0 ? 0 : nowS + lifetimeS;
    m_tokens[wanted.value] = wanted;
    return wanted;
}

AccessToken Logins::issueAppToken(std::int64_t nowS)
{
    AccessToken token{AccessToken::Kind::App, m_random.characters(48, letters), nowS, 0};
    m_tokens[token.value] = token;
    return token;
}

std::optional<AccessToken> Logins::find(std::string_view value) const
{
    const auto found = m_tokens.find(value);
    return found != m_tokens.end() ? std::optional(found->second) : std::nullopt;
}

} // namespace shoptalk::sandbox
