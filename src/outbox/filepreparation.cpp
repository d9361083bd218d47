// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/filepreparation.h"

#include "core/onworkerthen.h"
#include "outbox/preparedcopy.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <utility>

namespace shoptalk {

namespace {

FileProblem problemAfter(ConversionProblem problem)
{
    switch (problem) {
    case ConversionProblem::None:
        return FileProblem::None;
    case ConversionProblem::TooLong:
        return FileProblem::TooLong;
    case ConversionProblem::NotInstalled:
        return FileProblem::NotConverted;
    case ConversionProblem::Disk:
        return FileProblem::NotWritten;
    case ConversionProblem::Unreadable:
    case ConversionProblem::Cancelled:
        break;
    }
    return FileProblem::Unreadable;
}

/// A new file for its owner only, which stays and keeps its name; null if it can't be written.
std::shared_ptr<QTemporaryFile> newCopy()
{
    std::shared_ptr<QTemporaryFile> copy = newPreparedCopy();
    if (!copy->open())
        return nullptr;
    copy->close();
    return copy;
}

} // namespace

FilePreparation::FilePreparation(QString path, QObject *parent)
    : FilePreparation(std::move(path), SendForm::Best, parent)
{
}

FilePreparation::FilePreparation(QString path, SendForm form, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_form(form)
{
}

FilePreparation::FilePreparation(QString path, std::optional<MediaKind> wanted, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_wanted(wanted)
{
}

FilePreparation::~FilePreparation()
{
    if (m_conversion && m_copy)
        m_copy->setAutoRemove(false); // the conversion removes it when its process has ended
}

void FilePreparation::start()
{
    QCoro::connect(prepareFile(m_path, m_form, m_wanted), this,
                   [this](const PreparedFile &file) { take(file); });
}

void FilePreparation::take(const PreparedFile &file)
{
    m_file = file;
    if (file.conversion)
        convert(*file.conversion);
    else
        Q_EMIT finished(m_file);
}

void FilePreparation::convert(Conversion conversion)
{
    onWorkerThen(
        *this, [] { return newCopy(); },
        [this, conversion](const std::shared_ptr<QTemporaryFile> &copy) { convertInto(copy, conversion); });
}

void FilePreparation::convertInto(const std::shared_ptr<QTemporaryFile> &copy, Conversion conversion)
{
    if (!copy) {
        m_file.problem = FileProblem::NotWritten;
        Q_EMIT finished(m_file);
        return;
    }
    m_copy = copy;
    m_conversion = std::make_unique<FileConversion>();
    connect(m_conversion.get(), &FileConversion::progressed, this, &FilePreparation::progressed);
    connect(m_conversion.get(), &FileConversion::finished, this,
            [this, conversion](const FileConversion::Outcome &outcome) {
                m_conversion.release()->deleteLater(); // this runs inside one of its own signals
                takeConverted(conversion, outcome);
            });
    m_conversion->start(conversion, m_path, m_copy->fileName(), maxFileBytes(kindAfter(conversion)));
}

void FilePreparation::takeConverted(Conversion conversion, const FileConversion::Outcome &outcome)
{
    if (outcome.problem != ConversionProblem::None)
        return takeProblem(conversion, outcome.problem);
    if (conversion == Conversion::Picture) {
        QCoro::connect(preparePixels(m_file, std::exchange(m_copy, nullptr)), this,
                       [this](const PreparedFile &file) { Q_EMIT finished(file); });
        return;
    }
    m_file.kind = kindAfter(conversion);
    m_file.mimeType = outcome.mimeType;
    if (outcome.isKept)
        return finish();
    m_file.path = m_copy->fileName();
    m_file.copy = m_copy;
    onWorkerThen(
        *this, [path = m_file.path] { return QFileInfo(path).size(); },
        [this](qint64 bytes) {
            m_file.bytes = bytes;
            finish();
        });
}

void FilePreparation::finish()
{
    m_file.problem = checkFile(m_file.kind, m_file.mimeType, m_file.bytes);
    Q_EMIT finished(m_file);
}

void FilePreparation::takeProblem(Conversion conversion, ConversionProblem problem)
{
    if (conversion == Conversion::Video && problem == ConversionProblem::Unreadable
        && m_file.kind != MediaKind::Image && !m_wanted)
        return convert(Conversion::Audio); // files of these types may contain only audio
    const bool isTakenAnyway = m_file.problem == FileProblem::None;
    const bool isSure = problem == ConversionProblem::TooLong
        || (problem == ConversionProblem::Unreadable && m_file.kind == MediaKind::Video);
    if (!isTakenAnyway || isSure) // otherwise WhatsApp may accept it as it is, and reports if not
        m_file.problem = problemAfter(problem);
    Q_EMIT finished(m_file);
}

} // namespace shoptalk
