// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lifetime.h"
#include "core/result.h"

#include <QString>
#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

class Preferences;
class SecretStore;

/// The name under which the keychain has the secrets of this data folder. It is stored in the folder's
/// settings and, by the folder's path, in the keychain. So a missing folder is noticed, and its key is found
/// when a backup is restored.
class Installation {
public:
    /// `keys` and `preferences` outlive this. `keys` is the keychain, because a key file is in the data
    /// folder.
    Installation(SecretStore &keys, Preferences &preferences, const QString &dataFolder);

    /// Looks for a key file and asks the keychain if the folder has no settings. Before the first `name`, and
    /// again before another try while there is a `problem`.
    QCoro::Task<void> find();
    /// Why the keychain could not answer: an error of lookUpSecret. It is then unknown whether this is the
    /// first start.
    const std::optional<Error> &problem() const { return m_problem; }
    /// The name from the folder's settings, the key file or the keychain; otherwise a new one, which is only
    /// in memory: the folder may have data whose name could not be found.
    QString name();
    /// Writes the name into the folder's settings, before data is stored that needs it.
    void settle();
    /// The data is open: from now on both places hold the name.
    QCoro::Task<void> keep();
    /// The person begins without the missing data. Chooses a new name, and with it a new key, if the folder's
    /// settings are missing too: the data may have been moved, and two folders must not share a key. Returns
    /// true if the name changed.
    bool renew();

private:
    QString entry() const;

    Lifetime m_lifetime;
    SecretStore &m_keys;
    Preferences &m_preferences;
    QString m_folder;
    QString m_found; ///< The name of the key file, or the one that the keychain returned.
    QString m_new; ///< The name that was made because there was none.
    std::optional<Error> m_problem;
    bool m_isRenewed = false; ///< The name in the keychain is not used any more.
};

} // namespace shoptalk
