// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/exportfolder.h"

#include "domain/safefilename.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace shoptalk {

ExportFolder::ExportFolder(const ExportOrder &order, const QString &folder)
    : m_folder(folder)
    , m_copies(folder, order.isCancelled)
    , m_writer(order.makeWriter())
    , m_withFiles(order.withFiles)
{
}

Result<void> ExportFolder::begin(const Conversation &conversation)
{
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::Storage, Reason::DiskError);
    return m_writer->begin(m_folder, conversation);
}

Result<int> ExportFolder::add(QList<ExportedMessage> messages)
{
    int missing = 0;
    for (ExportedMessage &each : messages) {
        const auto *media = std::get_if<MediaContent>(&each.message.content);
        if (!media || each.message.isRevoked || !m_withFiles)
            continue;
        const Result<QString> file = m_copies.take(*media, each.source);
        if (!file)
            return failure(file.error());
        each.file = *file;
        missing += each.file.isEmpty() ? 1 : 0;
    }
    const Result<void> added = m_writer->add(messages);
    return added ? Result<int>(missing) : failure(added.error());
}

QString ExportFolder::freeName(const QString &folder, const QString &wanted)
{
    QString name = safeFileName(wanted);
    if (name.isEmpty())
        name = u"export"_s;
    const QDir dir(folder);
    const auto isTaken = [&dir](const QString &each) {
        return dir.exists(each) || dir.exists(unfinished(each));
    };
    if (!isTaken(name))
        return name;
    const bool isFile = name.endsWith(".vcf"_L1); // the number is inserted before the suffix
    const QString stem = isFile ? name.chopped(4) : name;
    const QString ending = isFile ? name.right(4) : QString();
    int number = 2;
    const auto numbered = [&] { return u"%1 (%2)%3"_s.arg(stem, QString::number(number), ending); };
    while (isTaken(numbered()))
        ++number;
    return numbered();
}

QString ExportFolder::unfinished(const QString &folder)
{
    return folder + ".unfinished"_L1;
}

} // namespace shoptalk
