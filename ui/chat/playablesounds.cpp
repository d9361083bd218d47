// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/playablesounds.h"

#include "core/onworker.h"
#include "core/uuid.h"

#include <QDir>
#include <QFile>
#include <QUuid>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qint64 maxCopyBytes = 64LL * 1024 * 1024; ///< Hours of sound.

/// For a worker thread.
bool makeReady(const QString &folder, const QString &prefix)
{
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!name.startsWith(prefix))
            QFile::remove(folder + u'/' + name);
    }
    return QDir().mkpath(folder)
        && QFile::setPermissions(folder,
                                 QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

QCoro::Task<bool> waitFor(QFuture<bool> ready)
{
    co_return co_await ready;
}

} // namespace

PlayableSounds::PlayableSounds(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_prefix(newUuid().toString(QUuid::WithoutBraces))
    , m_isReady(onWorker([folder, prefix = m_prefix] { return makeReady(folder, prefix); }))
{
}

PlayableSounds::~PlayableSounds()
{
    cancel();
    const QStringList paths = m_copies.keys();
    for (const QString &path : paths)
        forget(path);
}

void PlayableSounds::make(const QString &path)
{
    cancel();
    const QString copy = m_folder + u"/%1-%2.ogg"_s.arg(m_prefix).arg(++m_lastNumber);
    m_conversion = std::make_unique<FileConversion>();
    FileConversion *conversion = m_conversion.get();
    connect(conversion, &FileConversion::finished, this,
            [this, path, copy](const FileConversion::Outcome &outcome) {
                m_conversion.release()->deleteLater(); // this runs inside one of its signals
                take(path, copy, outcome);
            });
    QCoro::connect(waitFor(m_isReady), conversion, [conversion, path, copy](bool) {
        conversion->start(Conversion::Sound, path, copy, maxCopyBytes);
    });
}

void PlayableSounds::take(const QString &path, const QString &copy, const FileConversion::Outcome &outcome)
{
    if (outcome.problem != ConversionProblem::None) {
        removeFile(copy); // what there is of it
        Q_EMIT failed(path, outcome.problem);
        return;
    }
    m_copies.insert(path, outcome.isKept ? path : copy);
    Q_EMIT made(path, m_copies.value(path));
}

void PlayableSounds::cancel()
{
    if (!m_conversion)
        return;
    m_conversion->disconnect(this);
    m_conversion.reset(); // removes what there is of the copy
}

void PlayableSounds::forget(const QString &path)
{
    const QString copy = m_copies.take(path);
    if (!copy.isEmpty() && copy != path)
        removeFile(copy);
}

void PlayableSounds::removeFile(const QString &copy)
{
    onWorker([copy] { return QFile::remove(copy); });
}

} // namespace shoptalk
