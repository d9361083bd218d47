// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/installation.h"

#include "core/logging.h"
#include "core/onworker.h"
#include "secrets/secretlookup.h"
#include "secrets/vault.h"
#include "ui/shell/preferences.h"

#include <QCryptographicHash>
#include <QDir>
#include <QUuid>
#include <qcoro/qcorofuture.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

Installation::Installation(SecretStore &keys, Preferences &preferences, const QString &dataFolder)
    : m_keys(keys)
    , m_preferences(preferences)
    , m_folder(QDir::cleanPath(QDir(dataFolder).absolutePath()))
{
}

/// The path may hold a person's name and is not shown in the keychain's own program.
QString Installation::entry() const
{
    const QByteArray hash = QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256);
    return u"data-folder/"_s + QString::fromLatin1(hash.toHex().first(32));
}

QCoro::Task<void> Installation::find()
{
    m_problem.reset();
    if (m_isRenewed || !m_found.isEmpty() || !m_preferences.installation().isEmpty())
        co_return;
    const Lifetime::Watch life = m_lifetime.watch();
    auto look = [folder = m_folder] { return Vault::installationIn(folder); };
    const QFuture<QString> looking = onWorker(look);
    const QString inFolder = co_await looking;
    if (life.isOver())
        co_return;
    m_found = inFolder;
    if (!m_found.isEmpty())
        co_return;
    const Result<std::optional<Secret>> known = co_await lookUpSecret(&m_keys, entry());
    if (life.isOver())
        co_return;
    if (!known)
        m_problem = known.error();
    else if (*known)
        m_found = QString::fromUtf8((*known)->bytes());
}

QString Installation::name()
{
    if (!m_found.isEmpty())
        return m_found;
    const QString stored = m_preferences.installation();
    if (!stored.isEmpty())
        return stored;
    if (m_new.isEmpty())
        m_new = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_new;
}

void Installation::settle()
{
    const QString current = name();
    if (m_preferences.installation() != current)
        m_preferences.setInstallation(current);
    m_found.clear();
}

QCoro::Task<void> Installation::keep()
{
    const QString current = name();
    settle();
    const Lifetime::Watch life = m_lifetime.watch();
    const Result<Secret> known = co_await m_keys.read(entry());
    if (life.isOver() || (known && QString::fromUtf8(known->bytes()) == current))
        co_return;
    Secret value(current.toUtf8());
    const Result<void> kept = co_await m_keys.write(entry(), std::move(value));
    if (!kept) // then a missing folder can't be noticed
        qCInfo(logApp).noquote() << "the data folder's name is not kept:" << describe(kept.error());
}

bool Installation::renew()
{
    m_isRenewed = !std::exchange(m_found, {}).isEmpty();
    return m_isRenewed;
}

} // namespace shoptalk
