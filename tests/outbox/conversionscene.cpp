// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversionscene.h"

#include <QProcess>

#include <chrono>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {
/// Encoding takes all of the processor, and a busy computer has little of it.
constexpr std::chrono::minutes maxEncodingTime(5);
} // namespace

void ConversionScene::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(int(std::chrono::milliseconds(maxEncodingTime).count()))
        || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAll().constData());
}

QString ConversionScene::made(const QString &name, const QStringList &arguments) const
{
    const QString path = m_folder.filePath(name);
    const QStringList always{u"-v"_s, u"error"_s, u"-y"_s};
    run(u"ffmpeg"_s, always + arguments + QStringList{path});
    return path;
}

PreparedFile ConversionScene::prepared(const QString &path)
{
    FilePreparation preparation(path);
    PreparedFile file;
    bool isReady = false;
    m_progressCount = 0;
    connect(&preparation, &FilePreparation::progressed, this, [this] { ++m_progressCount; });
    connect(&preparation, &FilePreparation::finished, this, [&](const PreparedFile &ready) {
        file = ready;
        isReady = true;
    });
    preparation.start();
    shoptalk::support::waitUntil([&] { return isReady; }, maxEncodingTime);
    if (!isReady)
        qFatal("not prepared");
    return file;
}

FileConversion::Outcome ConversionScene::converted(Conversion conversion, const QString &from,
                                                   const QString &to, qint64 maxBytes)
{
    FileConversion running;
    std::optional<FileConversion::Outcome> outcome;
    connect(&running, &FileConversion::finished, this,
            [&](const FileConversion::Outcome &made) { outcome = made; });
    running.start(conversion, from, to, maxBytes);
    shoptalk::support::waitUntil([&] { return outcome.has_value(); }, std::chrono::minutes(5));
    return outcome.value_or(FileConversion::Outcome{ConversionProblem::Cancelled, false, {}});
}

} // namespace shoptalk::test
