// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "updates/updatestate.h"

#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace shoptalk {

/// What the program remembers by itself from one start to the next, in the file of the preferences. No
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
    UpdateState updates() const; ///< Default: off, never tried.
    void setUpdates(const UpdateState &state);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace shoptalk
