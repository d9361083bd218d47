// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/reportsaver.h"

#include "core/onworker.h"
#include "core/savefile.h"
#include "ui/broadcast/broadcasttext.h"

#include <QFileDialog>
#include <QFutureWatcher>
#include <qcoro/qcorotask.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// A name that every file system accepts.
QString fileNameOf(const Broadcast &broadcast)
{
    QString name;
    for (const QChar each : broadcast.name)
        name += each.isLetterOrNumber() ? each : QChar(u'-');
    return name + u".csv"_s;
}

} // namespace

QByteArray reportCsv(const QList<BroadcastResult> &results)
{
    QString text =
        csvLine({ReportSaver::tr("Name"), ReportSaver::tr("Phone number"), ReportSaver::tr("Result"),
                 ReportSaver::tr("Reason"), ReportSaver::tr("Code"), ReportSaver::tr("Time (UTC)")});
    for (const BroadcastResult &result : results) {
        const bool hasReason =
            result.outcome == BroadcastOutcome::Failed || result.outcome == BroadcastOutcome::LeftOut;
        const QString code = result.failure.meta ? QString::number(result.failure.meta->code) : QString();
        text +=
            csvLine({result.name, result.number, BroadcastText::outcome(result.outcome),
                     hasReason ? BroadcastText::result(result) : QString(), code,
                     result.handedOverAt.isValid() ? result.handedOverAt.toString(Qt::ISODate) : QString()});
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

ReportSaver::ReportSaver(const Broadcasts &broadcasts, QWidget &window)
    : QObject(&window)
    , m_broadcasts(broadcasts)
    , m_window(window)
{
}

void ReportSaver::save(const Broadcast &broadcast)
{
    auto *dialog =
        new QFileDialog(&m_window, tr("Save the report"), fileNameOf(broadcast), tr("Tables (*.csv)"));
    dialog->setObjectName(u"broadcastReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = broadcast.id](const QString &path) { write(id, path); });
    dialog->open();
}

void ReportSaver::write(const BroadcastId &id, const QString &path)
{
    const auto take = [this, path](const Result<QList<BroadcastResult>> &results) {
        if (!results) {
            Q_EMIT failed(path);
            return;
        }
        auto *watcher = new QFutureWatcher<bool>(this);
        connect(watcher, &QFutureWatcher<bool>::finished, this, [this, watcher, path] {
            watcher->deleteLater();
            if (watcher->result())
                Q_EMIT saved(path);
            else
                Q_EMIT failed(path);
        });
        watcher->setFuture(
            onWorker([results = *results, path] { return saveFile(path, reportCsv(results)).has_value(); }));
    };
    QCoro::connect(m_broadcasts.results(id, {}, -1, std::numeric_limits<int>::max()), this, take);
}

} // namespace shoptalk
