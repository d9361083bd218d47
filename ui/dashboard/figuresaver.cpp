// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figuresaver.h"

#include "core/onworker.h"
#include "core/savefile.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// For a worker thread.
bool writeTable(const QByteArray &csv, const QString &path)
{
    return saveFile(path, csv).has_value();
}

/// For a worker thread.
bool writePicture(const QImage &picture, const QString &path)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && commitWhole(file);
}

} // namespace

FigureSaver::FigureSaver(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void FigureSaver::saveTable(const QString &name, const QByteArray &csv)
{
    ask(tr("Save as table"), name + u".csv"_s, tr("Tables (*.csv)"),
        [csv](const QString &path) { return writeTable(csv, path); });
}

void FigureSaver::savePicture(const QString &name, const QImage &picture)
{
    ask(tr("Save as picture"), name + u".png"_s, tr("Pictures (*.png)"),
        [picture](const QString &path) { return writePicture(picture, path); });
}

void FigureSaver::ask(const QString &title, const QString &fileName, const QString &filter,
                      std::function<bool(const QString &)> write)
{
    auto *dialog = new QFileDialog(&m_window, title, fileName, filter);
    dialog->setObjectName(u"saveFigureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(fileName.section(u'.', -1));
    connect(dialog, &QFileDialog::fileSelected, this, [this, write = std::move(write)](const QString &path) {
        auto *watcher = new QFutureWatcher<bool>(this);
        connect(watcher, &QFutureWatcher<bool>::finished, this, [this, watcher, path] {
            watcher->deleteLater();
            if (watcher->result())
                Q_EMIT saved(path);
            else
                Q_EMIT failed(path);
        });
        watcher->setFuture(onWorker([write, path] { return write(path); }));
    });
    dialog->open();
}

} // namespace shoptalk
