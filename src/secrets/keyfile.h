// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QStringList>

namespace shoptalk {

/// Stores envelopes in files of a folder if there is no keychain. It accepts only envelopes that need a
/// passphrase, so that no unprotected key is stored next to the data.
class KeyFile final : public SecretStore {
public:
    explicit KeyFile(QString folder);

    /// True if an envelope with this name is there.
    bool holds(const QString &name) const;
    /// The parts of the names "`before`/…" after the slash. For any thread.
    QStringList namesAfter(const QString &before) const;

    /// Errors: Secrets ("secret_not_found"), Storage ("key_file_unreadable").
    QCoro::Task<Result<Secret>> read(QString name) override;
    /// Writes the file completely or not at all, readable only by its owner. Errors: Secrets
    /// ("keychain_missing": `value` is no envelope), Storage
    /// ("key_file_unwritable").
    QCoro::Task<Result<void>> write(QString name, Secret value) override;
    QCoro::Task<Result<void>> remove(QString name) override;

private:
    QString pathOf(const QString &name) const;
    QString m_folder;
};

} // namespace shoptalk
