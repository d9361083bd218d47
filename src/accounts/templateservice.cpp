// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/templateservice.h"

#include "accounts/templateexamples.h"
#include "core/logging.h"
#include "graph/graphsender.h"
#include "graph/requests/templates.h"
#include "graph/templates/metatemplatetext.h"
#include "graph/templates/templatejson.h"
#include "store/store.h"

#include <algorithm>
#include <utility>

namespace shoptalk {

namespace {

QList<Template> templatesIn(const QList<QJsonObject> &items, const WabaId &waba)
{
    QList<Template> all;
    for (const QJsonObject &item : items) {
        const Template whole = templateIn(item, waba);
        if (!whole.id.isEmpty())
            all << whole;
    }
    return all;
}

/// The template with the values of Meta's answer.
Template withAnswer(Template whole, const CreatedTemplate &answer)
{
    whole.id = TemplateId(answer.id);
    whole.status = templateStatusNamed(answer.status);
    const TemplateCategory category = templateCategoryNamed(answer.category);
    if (category != TemplateCategory::Unknown)
        whole.category = category;
    return whole;
}

} // namespace

TemplateService::TemplateService(NumberAccess access, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_clock(clock)
    , m_files(access)
{
    connect(&m_access.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.accounts)
            refreshNewAccounts();
        if (changes.templates)
            refreshOutdated();
    });
}

QList<PhoneNumber> TemplateService::numbers() const
{
    if (!m_access.store.isOpen())
        return {};
    return m_access.store.reader().accounts.activeNumbers().value_or(QList<PhoneNumber>());
}

QList<WabaId> TemplateService::accounts() const
{
    QList<WabaId> wabas;
    const QList<PhoneNumber> all = numbers();
    for (const PhoneNumber &number : all) {
        if (!number.waba.isEmpty() && !wabas.contains(number.waba))
            wabas << number.waba;
    }
    return wabas;
}

QString TemplateService::accountName(const WabaId &waba) const
{
    const QList<PhoneNumber> all = numbers();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&waba](const PhoneNumber &number) { return number.waba == waba; });
    if (found == all.end())
        return {};
    return found->verifiedName.isEmpty() ? found->displayPhoneNumber : found->verifiedName;
}

WabaId TemplateService::accountOf(const PhoneNumberId &id) const
{
    const QList<PhoneNumber> all = numbers();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const PhoneNumber &number) { return number.id == id; });
    return found == all.end() ? WabaId() : found->waba;
}

Result<SharedSecret> TemplateService::tokenFor(const WabaId &waba) const
{
    const QList<PhoneNumber> all = numbers();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&waba](const PhoneNumber &number) { return number.waba == waba; });
    if (found == all.end())
        return failure(Error::Kind::Unauthorised, Reason::NumberNotConnected);
    return m_access.tokenFor(found->id);
}

std::optional<Error> TemplateService::lastError(const WabaId &waba) const
{
    const auto found = m_errors.constFind(waba);
    return found == m_errors.constEnd() ? std::nullopt : std::optional(*found);
}

void TemplateService::refreshAll()
{
    const QList<WabaId> wabas = accounts();
    for (const WabaId &waba : wabas)
        refresh(waba);
}

void TemplateService::refreshNewAccounts()
{
    const QList<WabaId> wabas = accounts();
    for (const WabaId &waba : wabas) {
        if (!m_known.contains(waba))
            refresh(waba);
    }
    const bool isAnyGone = std::any_of(m_known.begin(), m_known.end(),
                                       [&wabas](const WabaId &waba) { return !wabas.contains(waba); });
    if (!isAnyGone)
        return;
    m_known = QSet<WabaId>(wabas.begin(), wabas.end());
    auto forget = [wabas](StoreSession &session) { return session.templates.removeOthersThan(wabas); };
    QCoro::connect(m_access.store.write(std::move(forget)), this, [](const Result<void> &outcome) {
        if (!outcome)
            logFailure(logAccounts(), "the templates of a disconnected account could not be removed",
                       outcome.error());
    });
}

void TemplateService::refreshOutdated()
{
    const QList<WabaId> wabas = m_access.store.reader().templates.outdated().value_or(QList<WabaId>());
    const QList<WabaId> connected = accounts();
    for (const WabaId &waba : wabas) {
        if (!connected.contains(waba) || m_errors.contains(waba))
            continue; // without a network it is fetched with the others, when there is one again
        refresh(waba);
    }
}

void TemplateService::refresh(const WabaId &waba)
{
    if (m_refreshing.contains(waba)) {
        m_again.insert(waba);
        return;
    }
    m_known.insert(waba);
    m_refreshing.insert(waba);
    m_errors.remove(waba);
    Q_EMIT refreshChanged(waba);
    QCoro::connect(fetch(waba), this, [this, waba](const Result<void> &outcome) { ended(waba, outcome); });
}

void TemplateService::ended(const WabaId &waba, const Result<void> &outcome)
{
    m_refreshing.remove(waba);
    if (!outcome) {
        qCInfo(logAccounts) << "the templates were not fetched:" << describe(outcome.error());
        m_errors.insert(waba, outcome.error());
    }
    Q_EMIT refreshChanged(waba);
    if (m_again.remove(waba) && outcome)
        refresh(waba);
}

QCoro::Task<Result<void>> TemplateService::fetch(WabaId waba)
{
    Store *store = &m_access.store;
    const Result<TemplateFetch> begun = store->reader().templates.beginFetch(waba, m_clock.now());
    if (!begun)
        co_return failure(begun.error());
    const Result<SharedSecret> token = tokenFor(waba);
    if (!token)
        co_return failure(token.error());
    const ListTemplates list{waba};
    const Result<QList<QJsonObject>> fetched = co_await m_access.graph.send(*token, list);
    if (!fetched)
        co_return failure(fetched.error());
    auto keep = [waba, begun = *begun, templates = templatesIn(*fetched, waba)](StoreSession &session) {
        return session.templates.replaceAll(waba, templates, begun);
    };
    co_return co_await store->write(std::move(keep));
}

QCoro::Task<Result<Template>> TemplateService::create(Template whole)
{
    Store *store = &m_access.store;
    const Result<SharedSecret> token = tokenFor(whole.waba);
    if (!token)
        co_return failure(token.error());
    GraphSender *graph = &m_access.graph;
    const Result<Template> sent = co_await withExampleHandles(m_access, *token, whole);
    if (!sent)
        co_return failure(sent.error());
    const CreateTemplate creation{whole.waba, templateCreation(*sent)};
    const Result<CreatedTemplate> answer = co_await graph->send(*token, creation);
    if (!answer)
        co_return failure(answer.error());
    const Template created = withAnswer(whole, *answer);
    auto keep = [created](StoreSession &session) { return session.templates.save(created); };
    const Result<void> kept = co_await store->write(std::move(keep));
    co_return kept ? Result<Template>(created) : failure(kept.error());
}

QCoro::Task<Result<Template>> TemplateService::edit(Template whole)
{
    Store *store = &m_access.store;
    const Result<SharedSecret> token = tokenFor(whole.waba);
    if (!token)
        co_return failure(token.error());
    GraphSender *graph = &m_access.graph;
    const Result<Template> sent = co_await withExampleHandles(m_access, *token, whole);
    if (!sent)
        co_return failure(sent.error());
    const EditTemplate edition{whole.id.value(), templateEdit(*sent)};
    const Result<void> taken = co_await graph->send(*token, edition);
    if (!taken)
        co_return failure(taken.error());
    whole.status = TemplateStatus::Pending; // until Meta has reviewed it
    whole.rejectionReason.clear();
    whole.rejectionAdvice.clear();
    auto keep = [whole](StoreSession &session) { return session.templates.save(whole); };
    const Result<void> kept = co_await store->write(std::move(keep));
    co_return kept ? Result<Template>(whole) : failure(kept.error());
}

QCoro::Task<Result<QString>> TemplateService::uploadExample(WabaId waba, QString path, QString mimeType,
                                                            std::shared_ptr<TransferProgress> progress)
{
    const Result<SharedSecret> token = tokenFor(waba);
    if (!token)
        co_return failure(token.error());
    co_return co_await m_files.upload(*token, path, mimeType, progress);
}

QCoro::Task<Result<void>> TemplateService::remove(Template whole)
{
    Store *store = &m_access.store;
    const Result<SharedSecret> token = tokenFor(whole.waba);
    if (!token)
        co_return failure(token.error());
    const DeleteTemplate deletion{whole.waba, whole.name, whole.id.value()};
    const Result<void> removed = co_await m_access.graph.send(*token, deletion);
    if (!removed)
        co_return failure(removed.error());
    auto forget = [whole](StoreSession &session) { return session.templates.remove(whole.waba, whole.id); };
    co_return co_await store->write(std::move(forget));
}

} // namespace shoptalk
