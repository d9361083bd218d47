// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/templateexamples.h"

#include "accounts/templatefiles.h"
#include "graph/graphsender.h"
#include "graph/requests/resumableupload.h"
#include "graph/requests/templates.h"
#include "store/store.h"

#include <QMimeDatabase>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// "4::aW1hZ2UvanBlZw==:…"
bool isHandle(const QString &file)
{
    static const QRegularExpression form(uR"(\A\d+:)"_s);
    return form.match(file).hasMatch();
}

bool isFile(HeaderFormat format)
{
    return format == HeaderFormat::Image || format == HeaderFormat::Video || format == HeaderFormat::Document;
}

/// The files that are not handles, of the message and of its cards.
QList<QString *> addressesIn(TemplateComponents &components)
{
    QList<QString *> addresses;
    const auto add = [&addresses](TemplateHeader &header) {
        if (isFile(header.format) && !header.exampleFile.isEmpty() && !isHandle(header.exampleFile))
            addresses << &header.exampleFile;
    };
    add(components.header);
    for (TemplateCard &card : components.cards)
        add(card.header);
    return addresses;
}

Error unusable(const QString &detail)
{
    return Error{Error::Kind::Rejected, Reason::PictureGone, {}, detail};
}

/// The type of the file and its name; an error if Meta does not take such a file as an example.
Result<FileFacts> factsOf(const QByteArray &bytes)
{
    const QMimeType type = QMimeDatabase().mimeTypeForData(bytes);
    if (!isTakenAsExample(type.name()))
        return failure(unusable(type.name()));
    FileFacts facts;
    facts.name = u"example."_s + type.preferredSuffix();
    facts.type = type.name();
    facts.bytes = bytes.size();
    return facts;
}

QCoro::Task<Result<QString>> uploadAgain(GraphSender *graph, SharedSecret token, QString app, QString address)
{
    const FetchTemplateExample fetching{QUrl(address)};
    const Result<QByteArray> bytes = co_await graph->sendPublic(fetching);
    if (!bytes && bytes.error().kind == Error::Kind::Malformed) // no safe address, or too large
        co_return failure(unusable(describe(bytes.error())));
    if (!bytes)
        co_return failure(bytes.error());
    const Result<FileFacts> facts = factsOf(*bytes);
    if (!facts)
        co_return failure(facts.error());
    const BeginUpload beginning{app, *facts};
    const Result<QString> session = co_await graph->send(token, beginning);
    if (!session)
        co_return failure(session.error());
    FilePiece piece;
    piece.bytes = *bytes;
    piece.fileBytes = bytes->size();
    const UploadPiece uploading{*session, piece};
    co_return co_await graph->send(token, uploading);
}

} // namespace

QCoro::Task<Result<Template>> withExampleHandles(NumberAccess access, SharedSecret token, Template whole)
{
    const QList<QString *> addresses = addressesIn(whole.components);
    if (addresses.isEmpty())
        co_return whole;
    const Result<std::optional<RelayRecord>> relay = access.store.reader().relay.pairing();
    if (!relay)
        co_return failure(relay.error());
    const QString app = *relay ? (*relay)->metaAppId : QString();
    if (app.isEmpty())
        co_return failure(Error::Kind::Rejected, Reason::AppUnknown);
    GraphSender *graph = &access.graph;
    for (QString *file : addresses) {
        const Result<QString> handle = co_await uploadAgain(graph, token, app, *file);
        if (!handle)
            co_return failure(handle.error());
        *file = *handle;
    }
    co_return whole;
}

} // namespace shoptalk
