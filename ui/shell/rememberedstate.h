// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "updates/updatestate.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>

namespace shoptalk {

class SettingsFile;

/// What the program stores by itself from one start to the next, in the file of the preferences. No
/// personal data and no secrets.
class RememberedState {
public:
    /// `path` is an INI file that is created when the first value is stored.
    explicit RememberedState(const QString &path);
    ~RememberedState();

    QStringList recentEmoji() const; ///< See EmojiHistory. Default: none.
    void setRecentEmoji(const QStringList &emoji);
    int skinTone() const; ///< See EmojiHistory. Default: 0.
    void setSkinTone(int tone);
    QString spellingLanguage() const; ///< Empty: off. Null, the default: not chosen yet.
    void setSpellingLanguage(const QString &language);
    QStringList ownWords() const; ///< See Spelling. Default: none.
    void setOwnWords(const QStringList &words);
    int inboxListWidth() const; ///< In pixels. 0, the default: the usual width.
    void setInboxListWidth(int width);
    bool showsDetails() const; ///< Whether a customer's details stand beside the chat. Default: false.
    void setShowsDetails(bool isShown);
    /// The person was told of all conversations that came back until then, in UTC. Invalid, the default: of
    /// none yet.
    QDateTime wakesNotifiedUntil() const;
    void setWakesNotifiedUntil(const QDateTime &until);
    UpdateState updates() const; ///< Default: off, never tried.
    void setUpdates(const UpdateState &state);

private:
    std::unique_ptr<SettingsFile> m_settings;
};

} // namespace shoptalk
