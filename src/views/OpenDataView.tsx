export default function OpenDataView() {
  return <section />;
}
