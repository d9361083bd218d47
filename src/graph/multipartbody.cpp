// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/multipartbody.h"

#include "graph/onceonlybody.h"

#include <QFile>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// A value between quotes in a part's header: nothing in it ends the quotes or the line.
QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    return "\"" + bytes + "\"";
}

QByteArray partHeader(const QByteArray &name)
{
    return "Content-Disposition: form-data; name=" + quoted(QString::fromLatin1(name));
}

} // namespace

Result<MultipartBody> multipartBody(const FileForm &form)
{
    auto file = std::make_unique<QFile>(form.path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, Reason::DiskError, file->errorString());
    const QByteArray boundary = "shoptalk-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    QByteArray head;
    for (const auto &[name, value] : form.fields)
        head += "--" + boundary + "\r\n" + partHeader(name) + "\r\n\r\n" + value.toUtf8() + "\r\n";
    head += "--" + boundary + "\r\n" + partHeader("file") + "; filename=" + quoted(form.fileName)
        + "\r\nContent-Type: " + form.mimeType + "\r\n\r\n";
    MultipartBody made;
    made.contentType = "multipart/form-data; boundary=" + boundary;
    made.headBytes = head.size();
    made.fileBytes = file->size();
    made.body = std::make_unique<OnceOnlyBody>(head, std::move(file), "\r\n--" + boundary + "--\r\n");
    return made;
}

} // namespace shoptalk
