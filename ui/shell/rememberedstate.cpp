// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rememberedstate.h"

#include "core/settingsfile.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr auto spellingLanguageKey = "spelling/language"_L1;
constexpr auto ownWordsKey = "spelling/own_words"_L1;
constexpr auto recentEmojiKey = "emoji/recent"_L1;
constexpr auto skinToneKey = "emoji/skin_tone"_L1;
constexpr auto listWidthKey = "inbox/list_width"_L1;
constexpr auto detailsKey = "inbox/shows_details"_L1;
constexpr auto wakesNotifiedKey = "reminders/notified_until"_L1;
constexpr auto updatesOnKey = "updates/are_looked_for"_L1;
constexpr auto updatesTriedKey = "updates/tried_at"_L1;
constexpr auto updatesSequenceKey = "updates/sequence"_L1;
constexpr auto updatesDigestKey = "updates/feed_sha256"_L1;
constexpr auto updatesVersionKey = "updates/newest_version"_L1;
constexpr auto updatesPageKey = "updates/newest_page"_L1;
constexpr auto updatesNotesKey = "updates/newest_notes"_L1;
} // namespace

RememberedState::RememberedState(const QString &path)
    : m_settings(std::make_unique<SettingsFile>(path))
{
}

RememberedState::~RememberedState() = default;

QStringList RememberedState::recentEmoji() const
{
    return m_settings->value(recentEmojiKey).toStringList();
}

void RememberedState::setRecentEmoji(const QStringList &emoji)
{
    m_settings->setValue(recentEmojiKey, emoji);
}

int RememberedState::skinTone() const
{
    return m_settings->value(skinToneKey, 0).toInt();
}

void RememberedState::setSkinTone(int tone)
{
    m_settings->setValue(skinToneKey, tone);
}

QString RememberedState::spellingLanguage() const
{
    if (!m_settings->contains(spellingLanguageKey))
        return {};
    const QString language = m_settings->value(spellingLanguageKey).toString();
    return language.isNull() ? u""_s : language;
}

void RememberedState::setSpellingLanguage(const QString &language)
{
    m_settings->setValue(spellingLanguageKey, language);
}

QStringList RememberedState::ownWords() const
{
    return m_settings->value(ownWordsKey).toStringList();
}

void RememberedState::setOwnWords(const QStringList &words)
{
    m_settings->setValue(ownWordsKey, words);
}

int RememberedState::inboxListWidth() const
{
    return qMax(0, m_settings->value(listWidthKey).toInt());
}

void RememberedState::setInboxListWidth(int width)
{
    m_settings->setValue(listWidthKey, width);
}

bool RememberedState::showsDetails() const
{
    return m_settings->value(detailsKey, false).toBool();
}

void RememberedState::setShowsDetails(bool isShown)
{
    m_settings->setValue(detailsKey, isShown);
}

QDateTime RememberedState::wakesNotifiedUntil() const
{
    return QDateTime::fromString(m_settings->value(wakesNotifiedKey).toString(), Qt::ISODate);
}

void RememberedState::setWakesNotifiedUntil(const QDateTime &until)
{
    m_settings->setValue(wakesNotifiedKey, until.toUTC().toString(Qt::ISODate));
}

UpdateState RememberedState::updates() const
{
    UpdateState state;
    state.isOn = m_settings->value(updatesOnKey, false).toBool();
    state.triedAt = QDateTime::fromString(m_settings->value(updatesTriedKey).toString(), Qt::ISODate);
    state.sequence = m_settings->value(updatesSequenceKey).toLongLong();
    state.digest = QByteArray::fromHex(m_settings->value(updatesDigestKey).toByteArray());
    UpdateRelease newest;
    newest.version = QVersionNumber::fromString(m_settings->value(updatesVersionKey).toString());
    newest.page = QUrl(m_settings->value(updatesPageKey).toString());
    newest.notes = m_settings->value(updatesNotesKey).toString();
    if (!newest.version.isNull())
        state.newest = newest;
    return state;
}

void RememberedState::setUpdates(const UpdateState &state)
{
    const UpdateRelease newest = state.newest.value_or(UpdateRelease());
    m_settings->setValue(updatesOnKey, state.isOn);
    m_settings->setValue(updatesTriedKey, state.triedAt.toUTC().toString(Qt::ISODate));
    m_settings->setValue(updatesSequenceKey, state.sequence);
    m_settings->setValue(updatesDigestKey, state.digest.toHex());
    m_settings->setValue(updatesVersionKey, newest.version.toString());
    m_settings->setValue(updatesPageKey, newest.page.toString());
    m_settings->setValue(updatesNotesKey, newest.notes);
}

} // namespace shoptalk
