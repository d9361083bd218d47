// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/fileactions.h"

#include "core/onworkerthen.h"
#include "core/result.h"
#include "core/savefile.h"
#include "domain/safefilename.h"
#include "media/picture.h"
#include "ui/theme/isolated.h"
#include "ui/theme/messagedialog.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qint64 headBytes = 1024;
constexpr qint64 copiedAtOnce = 1024 * 1024;
constexpr int copiedPictureSide = 8192; ///< Pixels.

/// The beginning of a file; nothing if it can't be read. For a worker thread.
std::optional<QByteArray> headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.read(headBytes)) : std::nullopt;
}

/// For a worker thread. Storage (DiskFull, DiskError).
Result<void> copied(const QString &path, const QString &target)
{
    QFile from(path);
    QSaveFile to(target); // a file of this name stays as it is until the copy is whole
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly))
        return failure(Error::Kind::Storage, Reason::DiskError);
    while (!from.atEnd()) {
        const QByteArray block = from.read(copiedAtOnce);
        if (block.isEmpty() || to.write(block) != block.size())
            break;
    }
    if (from.atEnd() && commitWhole(to))
        return {};
    return failure(diskError(to));
}

QCoro::Task<std::optional<QByteArray>> readHead(QString path)
{
    auto read = [path] { return headOf(path); };
    const QFuture<std::optional<QByteArray>> head = onWorker(std::move(read));
    co_return co_await head;
}

QCoro::Task<Result<void>> copyFile(QString path, QString target)
{
    auto copy = [path, target] { return copied(path, target); };
    const QFuture<Result<void>> copying = onWorker(std::move(copy));
    co_return co_await copying;
}

QCoro::Task<QImage> readWhole(QString path)
{
    auto read = [path] { return readPicture(path, copiedPictureSide); };
    const QFuture<QImage> picture = onWorker(std::move(read));
    co_return co_await picture;
}

/// A free name in the folder for downloads. For a worker thread.
QString nameToSave(const QString &path)
{
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString folder = QFileInfo(downloads).isDir() ? downloads : QDir::homePath();
    const QFileInfo wanted(QDir(folder), QFileInfo(path).fileName());
    QString free = wanted.filePath();
    for (int i = 2; QFileInfo::exists(free) && i < 1000; ++i) {
        const QString ending = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
        free = wanted.path() + u"/%1 (%2)%3"_s.arg(wanted.completeBaseName()).arg(i).arg(ending);
    }
    return free;
}

} // namespace

FileActions::FileActions(QWidget &page)
    : QObject(&page)
    , m_page(page)
{
}

void FileActions::open(const QString &path)
{
    QCoro::connect(readHead(path), this, [this, path](const std::optional<QByteArray> &head) {
        if (!head)
            Q_EMIT problem(tr("This file can’t be opened: it is no longer on this computer."));
        else if (isDangerousFile(QFileInfo(path).fileName(), *head))
            explainDanger(path);
        else
            openSafe(path);
    });
}

void FileActions::openSafe(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        Q_EMIT problem(
            tr("No program on this computer opens this file. You can save it and open it elsewhere."));
}

void FileActions::explainDanger(const QString &path)
{
    const MessageDialog message{u"dangerousFileDialog"_s, tr("This file is not opened"),
                                tr("%1 could harm this computer.").arg(isolated(QFileInfo(path).fileName())),
                                tr("Files of this type can run programs. Shoptalk does not open them. Save "
                                   "it only if you expected it "
                                   "and trust who sent it.")};
    const auto save = [self = QPointer(this), path] {
        if (self)
            self->save(path);
    };
    offer(message, {tr("Save as…"), u"saveDangerousFileButton"_s, save}, &m_page);
}

void FileActions::save(const QString &path, QWidget *over)
{
    onWorkerThen(
        *this, [path] { return nameToSave(path); },
        [this, path, window = QPointer(over ? over : &m_page)](const QString &name) {
            if (window)
                askWhere(path, name, *window);
        });
}

void FileActions::askWhere(const QString &path, const QString &name, QWidget &over)
{
    auto *dialog = new QFileDialog(&over, tr("Save the file"), name);
    dialog->setObjectName(u"saveFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, path](const QString &target) { copyTo(path, target); });
    dialog->open();
}

void FileActions::copyTo(const QString &path, const QString &target)
{
    QCoro::connect(copyFile(path, target), this, [this, target](const Result<void> &saved) {
        if (saved)
            Q_EMIT done(tr("Saved as %1").arg(isolated(QFileInfo(target).fileName())));
        else if (saved.error().reason == Reason::DiskFull)
            Q_EMIT problem(tr("The file was not saved: the disk is full."));
        else
            Q_EMIT problem(tr("The file was not saved. Choose another folder, or check that this one can be "
                              "written."));
    });
}

void FileActions::showInFolder(const QString &path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())))
        Q_EMIT problem(tr("The folder can’t be shown: no program on this computer opens folders."));
}

void FileActions::copyPicture(const QString &path)
{
    QCoro::connect(readWhole(path), this, [this, path](const QImage &picture) {
        if (picture.isNull()) {
            Q_EMIT problem(tr("This picture can’t be copied. You can save it instead."));
            return;
        }
        auto *data = new QMimeData;
        data->setImageData(picture);
        data->setUrls({QUrl::fromLocalFile(path)});
        QGuiApplication::clipboard()->setMimeData(data);
        Q_EMIT done(tr("Copied"));
    });
}

} // namespace shoptalk
