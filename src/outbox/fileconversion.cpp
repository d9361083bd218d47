// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/fileconversion.h"

#include "core/onworker.h"
#include "core/programend.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QByteArray wordOf(Conversion conversion)
{
    switch (conversion) {
    case Conversion::Picture:
        return "picture";
    case Conversion::Video:
        return "video";
    case Conversion::Audio:
        return "audio";
    case Conversion::Sound:
        break;
    }
    return "sound";
}

ConversionProblem problemNamed(const QString &word)
{
    static const QHash<QString, ConversionProblem> problems{
        {u"unreadable"_s, ConversionProblem::Unreadable},
        {u"too_long"_s, ConversionProblem::TooLong},
        {u"no_encoder"_s, ConversionProblem::NotInstalled},
        {u"disk"_s, ConversionProblem::Disk}};
    return problems.value(word, ConversionProblem::Unreadable);
}

/// For a process that is killed and that nobody waits for, until the program ends. Removes the file that it
/// was writing.
void endByItself(std::unique_ptr<QProcess> process, const QString &file)
{
    process->kill();
    QProcess *ending = process.release();
    const auto removeFile = [file] { onWorker([file] { return QFile::remove(file); }); };
    const int number = awaitAtTheEnd([ending, removeFile](std::chrono::milliseconds maxWait) {
        ending->disconnect(ending);
        if (!ending->waitForFinished(int(maxWait.count())))
            return; // a disk holds it up
        delete ending;
        removeFile();
    });
    QObject::connect(ending, &QProcess::stateChanged, ending,
                     [ending, number, removeFile](QProcess::ProcessState state) {
                         if (state != QProcess::NotRunning)
                             return;
                         forgetAtTheEnd(number);
                         ending->deleteLater();
                         removeFile();
                     });
}

} // namespace

MediaKind kindAfter(Conversion conversion)
{
    return conversion == Conversion::Video ? MediaKind::Video
        : conversion == Conversion::Audio  ? MediaKind::Audio
                                           : MediaKind::Image;
}

FileConversion::FileConversion(QObject *parent)
    : QObject(parent)
    , m_process(std::make_unique<QProcess>())
{
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &FileConversion::readLines);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(ConversionProblem::NotInstalled);
    });
    connect(m_process.get(), &QProcess::finished, this, [this] {
        readLines();
        end(m_hasAnswer ? m_outcome.problem : ConversionProblem::Unreadable); // it crashed over the file
    });
}

FileConversion::~FileConversion()
{
    m_process->disconnect(this);
    if (m_process->state() != QProcess::NotRunning)
        endByItself(std::move(m_process), m_to);
}

QString FileConversion::program()
{
#ifdef Q_OS_WIN
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"shoptalk-convert.exe"_s);
#else
    return QDir(QCoreApplication::applicationDirPath()).filePath(u"shoptalk-convert"_s);
#endif
}

/// File names are not passed as arguments, because other users of the computer can read those.
void FileConversion::start(Conversion conversion, const QString &from, const QString &to, qint64 maxBytes)
{
    m_to = to;
    const QByteArray end(1, '\0');
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(qEnvironmentVariable("SHOPTALK_CONVERT_PROGRAM", program()), QStringList());
    m_process->write(wordOf(conversion) + end + QDir::toNativeSeparators(from).toUtf8() + end
                     + QDir::toNativeSeparators(to).toUtf8() + end + QByteArray::number(maxBytes) + end);
    m_process->closeWriteChannel();
}

void FileConversion::readLines()
{
    while (m_process->canReadLine()) {
        const QStringList words = QString::fromUtf8(m_process->readLine()).trimmed().split(u' ');
        const QString value = words.value(1);
        if (words.first() == "progress"_L1) {
            Q_EMIT progressed(value.toDouble());
        } else if (words.first() == "kept"_L1) {
            m_hasAnswer = m_outcome.isKept = true;
            m_outcome.mimeType = value;
        } else if (words.first() == "converted"_L1) {
            m_hasAnswer = true;
            m_outcome.mimeType = value;
        } else if (words.first() == "failed"_L1) {
            m_hasAnswer = true;
            m_outcome.problem = problemNamed(value);
        }
    }
}

void FileConversion::end(ConversionProblem problem)
{
    if (std::exchange(m_isEnded, true))
        return;
    m_outcome.problem = problem;
    Q_EMIT finished(m_outcome);
}

} // namespace shoptalk
